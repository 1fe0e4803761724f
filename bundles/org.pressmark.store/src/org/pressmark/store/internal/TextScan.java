// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.model.ArticleStatus;
import org.pressmark.store.ArticleText;
import org.pressmark.store.StoreException;
import org.pressmark.store.TextCondition;

import com.google.gson.JsonArray;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Passes by the texts of many articles, in the order of their ids, none of them kept. */
final class TextScan {

	private static final String SELECT = """
			SELECT article.id, article."title", article."outlet", article."authors", article."published",
			article."language", article."status", text_content.body
			FROM article LEFT JOIN text_content ON text_content.hash = article."text" WHERE %s ORDER BY article.id""";

	/** Both lengths are known without reading the text. Greek and Arabic letters take two bytes. */
	private static final String UNSEPARATED = "octet_length(text_content.body) > 2.1 * text_content.units";

	private final Statements statements;
	private final List<Object> parameters = new ArrayList<>();

	TextScan(Statements statements) {
		this.statements = statements;
	}

	/** What a visitor threw: not the database's fault, and to be told as it is. */
	private static final class VisitFailure extends SQLException {

		private static final long serialVersionUID = 1L;

		VisitFailure(Exception cause) {
			super(cause);
		}
	}

	/** The visitor has seen enough. */
	private static final class Enough extends SQLException {

		private static final long serialVersionUID = 1L;
	}

	/** @throws StoreException only what the visitor throws */
	void visit(TextCondition condition, ArticleText.Visitor visitor) throws SQLException, StoreException {
		String sql = SELECT.formatted(sql(condition));
		try {
			statements.each(sql, row -> visit(new Text(row), visitor), parameters.toArray());
		} catch (Enough e) {
			// As it was wanted.
		} catch (VisitFailure e) {
			switch (e.getCause()) {
			case StoreException failed -> throw failed;
			case RuntimeException failed -> throw failed;
			default -> throw e;
			}
		}
	}

	private static void visit(ArticleText article, ArticleText.Visitor visitor) throws SQLException {
		boolean goOn;
		try {
			goOn = visitor.visit(article);
		} catch (UncheckedSqlException e) {
			throw e.getCause();
		} catch (StoreException | RuntimeException e) {
			throw new VisitFailure(e);
		}
		if (!goOn) {
			throw new Enough();
		}
	}

	private String sql(TextCondition condition) {
		return switch (condition) {
		case TextCondition.Phrase phrase -> sql(phrase);
		case TextCondition.Contains contains -> sql(contains);
		case TextCondition.Unseparated any -> UNSEPARATED;
		case TextCondition.Names names -> parameter(names.entityIds(),
				"article.id IN (SELECT \"owner\" FROM annotation WHERE \"entity\" IN (%1$s) OR \"speaker\" IN (%1$s))");
		case TextCondition.HasCode codes -> parameter(codes.codeIds(), """
				article.id IN (SELECT "owner" FROM annotation WHERE "codes" IS NOT NULL
				AND EXISTS (SELECT 1 FROM json_each(annotation."codes") AS code WHERE code.value IN (%s)))""");
		case TextCondition.Among articles -> parameter(articles.articleIds(), "article.id IN (%s)");
		case TextCondition.AllOf all -> joined(all.conditions(), " AND ", "1");
		case TextCondition.AnyOf any -> joined(any.conditions(), " OR ", "0");
		};
	}

	private String joined(List<TextCondition> conditions, String operator, String none) {
		return conditions.isEmpty() ? none
				: conditions.stream().map(this::sql).collect(Collectors.joining(operator, "(", ")"));
	}

	private String sql(TextCondition.Phrase phrase) {
		parameters.add(FullText.phrase(phrase.words(), phrase.isBeginning()));
		return "article.\"row\" IN (SELECT rowid FROM article_search WHERE article_search MATCH ?" + parameters.size() + ')';
	}

	private String sql(TextCondition.Contains contains) {
		parameters.add(contains.part());
		return "(instr(text_content.body, ?%1$s) > 0 OR instr(article.\"title\", ?%1$s) > 0)".formatted(parameters.size());
	}

	/** Any number of ids, as one parameter. */
	private String parameter(Collection<String> ids, String sql) {
		JsonArray list = new JsonArray();
		ids.forEach(list::add);
		parameters.add(list.toString());
		return sql.formatted("SELECT listed.value FROM " + Dialect.elements("?" + parameters.size()));
	}

	/** Columns are read when they are asked for: most articles are left aside by what stands before the text. */
	private static final class Text implements ArticleText {

		private final ResultSet row;
		private String text;

		Text(ResultSet row) {
			this.row = row;
		}

		@Override
		public String id() {
			return column(1);
		}

		@Override
		public Optional<String> title() {
			return Optional.ofNullable(column(2));
		}

		@Override
		public Optional<String> outlet() {
			return Optional.ofNullable(column(3));
		}

		@Override
		public List<String> authors() {
			List<String> authors = new ArrayList<>();
			String json = column(4);
			try {
				if (json != null) {
					JsonParser.parseString(json).getAsJsonArray().forEach(name -> authors.add(name.getAsString()));
				}
			} catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
				// The row is damaged: check says so, the search goes on without it.
			}
			return authors;
		}

		@Override
		public Optional<String> published() {
			return Optional.ofNullable(column(5));
		}

		@Override
		public Optional<String> language() {
			return Optional.ofNullable(column(6));
		}

		@Override
		public ArticleStatus status() {
			return Optional.ofNullable(ArticleStatus.get(column(7))).orElse(ArticleStatus.NEW);
		}

		@Override
		public String text() {
			if (text == null) {
				text = Optional.ofNullable(column(8)).orElse("");
			}
			return text;
		}

		private String column(int index) {
			try {
				return row.getString(index);
			} catch (SQLException e) {
				throw new UncheckedSqlException(e);
			}
		}
	}
}
