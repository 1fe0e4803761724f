// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Identified;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Project;
import org.pressmark.model.ReportDefinition;
import org.pressmark.model.Search;

/** Builds the project's and the articles' object trees from their rows, cross references resolved. */
final class ObjectLoader {

	private final Statements statements;
	private final Rows rows;
	private final Contents contents;
	private final Map<String, Identified> shared = new HashMap<>();
	/** The keys of those that have nothing but their ids yet. */
	private final Set<String> unread = new HashSet<>();
	private Project project;

	ObjectLoader(Statements statements) {
		this.statements = statements;
		this.rows = new Rows(statements);
		this.contents = new Contents(statements);
	}

	Project project() throws SQLException {
		if (project == null) {
			Row row = rows.all("project").getFirst();
			project = (Project) shared(row);
			RowMapper.fill(project, row.values(), this::resolve);
			loadCodes();
			for (Row entity : load("entity")) {
				project.getEntities().add((Entity) shared.get(key(entity)));
			}
			for (Row event : load("event")) {
				project.getEvents().add((Event) shared.get(key(event)));
			}
			for (Row search : load("search")) {
				project.getSearches().add((Search) shared.get(key(search)));
			}
			for (Row report : load("reportdefinition")) {
				project.getReports().add((ReportDefinition) shared.get(key(report)));
			}
		}
		return project;
	}

	/** What it refers to is read with it, and nothing else of the project; should that be asked for, it is part of it. */
	Optional<Article> article(String id) throws SQLException {
		Optional<Article> article = bareArticle(id, this::resolve);
		if (article.isPresent()) {
			add(new AnnotationLoader(statements, this::resolve).of(id), article.get());
		}
		return article;
	}

	/**
	 * What it refers to has only its id, also if the project does not have it.
	 *
	 * @param end before which offset those of its annotations begin that it is to have
	 */
	Optional<Article> articleAlone(String id, int end) throws SQLException {
		Optional<Article> article = bareArticle(id, this::standIn);
		if (article.isPresent()) {
			add(new AnnotationLoader(statements, this::standIn).before(id, end), article.get());
		}
		return article;
	}

	/** The annotations that {@link #articleAlone} leaves out; the same holds of what they refer to. */
	List<Annotation> annotationsAlone(String articleId, int begin) throws SQLException {
		return new AnnotationLoader(statements, this::standIn).from(articleId, begin);
	}

	/** Each is there once: to look for it among those before, as the list does, takes the square of their number. */
	private static void add(List<Annotation> annotations, Article article) {
		((InternalEList<Annotation>) article.getAnnotations()).addAllUnique(annotations);
	}

	private Identified standIn(EClass type, String id) {
		return type.isAbstract() ? resolve(type, id) : shared.computeIfAbsent(Mapping.table(type) + ' ' + id, key -> {
			Identified object = (Identified) EcoreUtil.create(type);
			object.setId(id);
			return object;
		});
	}

	/** Without annotations. */
	private Optional<Article> bareArticle(String id, ValueCodec.Resolver resolver) throws SQLException {
		Optional<Row> row = rows.find("article", id);
		if (row.isEmpty()) {
			return Optional.empty();
		}
		Article article = (Article) RowMapper.create(row.get());
		Map<String, Object> columns = new LinkedHashMap<>(row.get().values());
		String hash = row.get().string(Mapping.TEXT);
		columns.put(Mapping.TEXT, hash == null ? null : contents.text(hash).orElse(null));
		RowMapper.fill(article, columns, resolver);
		return Optional.of(article);
	}

	/** What no program of ours writes: codes that are below each other. They are shown, so that they can be moved. */
	private void loadCodes() throws SQLException {
		for (Row row : load("code")) {
			Code code = (Code) shared.get(key(row));
			if (shared.get("code " + row.string(Mapping.OWNER)) instanceof Code parent
					&& !EcoreUtil.isAncestor(code, parent)) {
				CodePosition.add(parent.getCodes(), code, row.values());
			} else {
				CodePosition.add(project.getCodes(), code, row.values());
			}
		}
	}

	/** Makes all objects of a table before any is filled, so that references between them resolve. */
	private List<Row> load(String table) throws SQLException {
		List<Row> all = rows.all(table);
		all.forEach(this::shared);
		all.forEach(row -> unread.remove(key(row)));
		all.forEach(row -> RowMapper.fill(shared.get(key(row)), row.values(), this::resolve));
		return all;
	}

	private Identified shared(Row row) {
		return shared.computeIfAbsent(key(row), key -> RowMapper.create(row));
	}

	private Identified resolve(EClass type, String id) {
		String key = Mapping.table(type) + ' ' + id;
		Identified known = unread.contains(key) ? null : shared.get(key);
		return known == null && project == null ? one(Mapping.table(type), id) : known;
	}

	/** Events lead to others, and these to others: whoever needs one does not read all that there are. */
	private Identified linked(EClass type, String id) {
		if (type != ModelPackage.Literals.EVENT) {
			return resolve(type, id);
		}
		String key = "event " + id;
		return shared.containsKey(key) ? shared.get(key) : find("event", id).map(row -> {
			unread.add(key);
			return shared(row);
		}).orElse(null);
	}

	private Identified one(String table, String id) {
		return find(table, id).map(row -> {
			Identified object = shared(row);
			unread.remove(key(row));
			RowMapper.fill(object, row.values(), "event".equals(table) ? this::linked : this::resolve);
			return object;
		}).orElse(null);
	}

	private Optional<Row> find(String table, String id) {
		try {
			return rows.find(table, id);
		} catch (SQLException e) {
			throw new UncheckedSqlException(e);
		}
	}

	private static String key(Row row) {
		return row.table() + ' ' + row.id();
	}
}
