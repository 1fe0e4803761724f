// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.store.RowChange;

/** What a step changed of all that an editor shows of its article, so that it looks again only at that. */
final class ArticleChange {

	private final Commit commit;
	private final Article article;
	private final Set<String> annotationIds;
	private final List<Annotation> annotations;

	/** @param view shows what the step did already */
	ArticleChange(Commit commit, ProjectView view, Article article) {
		this.commit = commit;
		this.article = article;
		annotationIds = commit.changes().stream().filter(change -> change.table().equals("annotation"))
				.map(RowChange::id).collect(Collectors.toSet());
		annotations = commit.changes().stream().map(RowChange::id).filter(annotationIds::contains)
				.map(id -> view.find(Annotation.class, id)).flatMap(Optional::stream)
				.filter(each -> each.getArticle() == article).toList();
	}

	/** Whether something may look otherwise, here or where its marks are listed. */
	boolean isOfAnything() {
		return isOfArticle() || isOfReferences() || !annotationIds.isEmpty();
	}

	/** Whether it is more than marks: the text, say, or the title. */
	boolean isOfArticle() {
		return commit.changes().stream().anyMatch(change -> change.id().equals(article.getId()));
	}

	/** Whether it is of something that marks may refer to. */
	boolean isOfReferences() {
		return commit.touches("entity") || commit.touches("event") || commit.touches("code");
	}

	/** Whether marks may be called otherwise that are themselves the same: an alias more is no other name. */
	boolean isOfNames() {
		return commit.changes().stream().anyMatch(change -> changes(change, "entity", "name")
				|| changes(change, "entity", "type") || updates(change, "event") || updates(change, "code"));
	}

	/** Whether marks may look otherwise that are themselves the same: by the type of an entity, the colour of a code. */
	boolean isOfLooks() {
		return commit.changes().stream().anyMatch(change -> changes(change, "entity", "type")
				|| changes(change, "code", "color"));
	}

	/** The annotations that are new, other ones or gone; some may be another article's. */
	Set<String> annotationIds() {
		return annotationIds;
	}

	/** Those of them that the article has now. */
	List<Annotation> annotations() {
		return annotations;
	}

	private static boolean updates(RowChange change, String table) {
		return change.table().equals(table) && !change.isInsert() && !change.isDelete();
	}

	private static boolean changes(RowChange change, String table, String column) {
		return change.table().equals(table)
				&& change.before().or(change::after).filter(values -> values.containsKey(column)).isPresent();
	}
}
