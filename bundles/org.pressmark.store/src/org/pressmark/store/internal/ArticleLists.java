// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.pressmark.model.ArticleStatus;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** Lists of articles as SQL over their rows; nothing is loaded that a list does not show. */
final class ArticleLists {

	private static final int BATCH = 500;
	private static final String COUNT = "(SELECT count(*) FROM annotation WHERE annotation.\"owner\" = article.id)"; //$NON-NLS-1$

	private final Connection connection;

	ArticleLists(Connection connection) {
		this.connection = connection;
	}

	long[] order(ArticleQuery query) throws SQLException {
		String key = key(query.sort());
		String direction = query.descending() ? " DESC" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		boolean filtered = !query.filter().isBlank();
		String sql = "SELECT row FROM article" + (filtered ? FILTER : "") //$NON-NLS-1$ //$NON-NLS-2$
				+ " ORDER BY " + key + " IS NULL, " + key + direction + ", id" + direction; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			if (filtered) {
				select.setString(1, SqliteFile.folded(query.filter().strip()));
			}
			LongStream.Builder order = LongStream.builder();
			try (ResultSet result = select.executeQuery()) {
				while (result.next()) {
					order.add(result.getLong(1));
				}
			}
			return order.build().toArray();
		}
	}

	private static final String FILTER = """
			 WHERE instr(folded("title"), ?1) > 0 OR instr(folded("outlet"), ?1) > 0 OR instr(folded("sourceName"), ?1) > 0
			OR EXISTS (SELECT 1 FROM json_each("authors") WHERE instr(folded(json_each.value), ?1) > 0)""";

	List<ArticleRow> rows(long[] rowNumbers) throws SQLException {
		Map<Long, ArticleRow> found = new HashMap<>();
		for (int from = 0; from < rowNumbers.length; from += BATCH) {
			read(Arrays.copyOfRange(rowNumbers, from, Math.min(rowNumbers.length, from + BATCH)), found);
		}
		return Arrays.stream(rowNumbers).mapToObj(found::get).filter(Objects::nonNull).toList();
	}

	private void read(long[] batch, Map<Long, ArticleRow> found) throws SQLException {
		String marks = IntStream.range(0, batch.length).mapToObj(i -> "?").collect(Collectors.joining(",")); //$NON-NLS-1$ //$NON-NLS-2$
		try (PreparedStatement select = connection.prepareStatement("""
				SELECT row, id, "title", "outlet", "authors", "published", "language", "status", "sourceName",
				CASE WHEN "title" IS NULL THEN (SELECT substr(body, 1, 120) FROM text_content WHERE hash = "text") END,\s"""
				+ COUNT + " FROM article WHERE row IN (" + marks + ')')) { //$NON-NLS-1$
			for (int i = 0; i < batch.length; i++) {
				select.setLong(i + 1, batch[i]);
			}
			try (ResultSet result = select.executeQuery()) {
				while (result.next()) {
					found.put(result.getLong(1), row(result));
				}
			}
		}
	}

	private static ArticleRow row(ResultSet result) throws SQLException {
		return new ArticleRow(result.getLong(1), result.getString(2), Optional.ofNullable(result.getString(3)),
				Optional.ofNullable(result.getString(10)).orElse(""), Optional.ofNullable(result.getString(4)), //$NON-NLS-1$
				strings(result.getString(5)), Optional.ofNullable(result.getString(6)),
				Optional.ofNullable(result.getString(7)),
				Optional.ofNullable(ArticleStatus.get(result.getString(8))).orElse(ArticleStatus.NEW),
				Optional.ofNullable(result.getString(9)), result.getInt(11));
	}

	private static List<String> strings(String json) {
		List<String> strings = new ArrayList<>();
		if (json != null) {
			for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
				strings.add(element.getAsString());
			}
		}
		return strings;
	}

	private static String key(ArticleQuery.Sort sort) {
		return switch (sort) {
		case ADDED -> "id"; //$NON-NLS-1$
		case TITLE -> "\"title\" COLLATE NOCASE"; //$NON-NLS-1$
		case OUTLET -> "\"outlet\" COLLATE NOCASE"; //$NON-NLS-1$
		case PUBLISHED -> "\"published\""; //$NON-NLS-1$
		case LANGUAGE -> "\"language\""; //$NON-NLS-1$
		case STATUS -> "CASE \"status\" WHEN 'new' THEN 0 WHEN 'read' THEN 1 ELSE 2 END"; //$NON-NLS-1$
		case ANNOTATIONS -> COUNT;
		};
	}
}
