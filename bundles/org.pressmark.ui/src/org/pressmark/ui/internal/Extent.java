// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.store.AnnotationRow;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/** How far a step reaches, so that nobody takes back more than what they see with a key that usually takes back a mark. */
enum Extent {

	/** One article, or what is about none. */
	HERE,
	/** Several articles. */
	SEVERAL,
	/** Many events, as an import of a table makes or changes them. */
	EVENTS,
	/** An import: articles came with it. */
	IMPORT,
	/** Many steps that were done as one thing, and not just to one mark. */
	BATCH;

	private static final String ARTICLE = "article";
	private static final String ANNOTATION = "annotation";

	/** Whether looking at the step alone tells that it is {@link #HERE}: all but one row are of tables that have no article. */
	static boolean isPlain(HistoryEntry step) {
		long others = step.tables().stream().filter(table -> !ANNOTATION.equals(table)).count();
		return step.part() == 1 && !step.tables().contains(ARTICLE) && step.size() - others <= 1;
	}

	/** Not for the UI thread. */
	static Extent of(ProjectReader reader, HistoryEntry step) throws StoreException {
		if (step.part() > 1 && !isOfOneMark(reader, step)) {
			return BATCH;
		}
		List<RowChange> changes = reader.changes(step.id());
		if (changes.stream().anyMatch(change -> ARTICLE.equals(change.table()) && change.isInsert())) {
			return IMPORT;
		}
		if (EventCounts.of(changes).areMany()) {
			return EVENTS;
		}
		return articles(reader, changes) > 1 ? SEVERAL : HERE;
	}

	/** A mark whose end was moved word by word. */
	private static boolean isOfOneMark(ProjectReader reader, HistoryEntry step) throws StoreException {
		Set<String> marks = new HashSet<>();
		for (HistoryEntry part : reader.batch(step)) {
			if (part.size() > 1 || !part.tables().equals(Set.of(ANNOTATION))) {
				return false;
			}
			reader.changes(part.id()).stream().map(RowChange::id).forEach(marks::add);
		}
		return marks.size() == 1;
	}

	/** How many articles are touched, or two if there are more. */
	private static int articles(ProjectReader reader, List<RowChange> changes) throws StoreException {
		Set<String> articles = new HashSet<>();
		for (RowChange change : changes) {
			article(reader, change).ifPresent(articles::add);
			if (articles.size() > 1) {
				break;
			}
		}
		return articles.size();
	}

	private static Optional<String> article(ProjectReader reader, RowChange change) throws StoreException {
		if (ARTICLE.equals(change.table())) {
			return Optional.of(change.id());
		}
		if (!ANNOTATION.equals(change.table())) {
			return Optional.empty();
		}
		Optional<String> owner = change.value("owner").map(Object::toString);
		return owner.isPresent() ? owner : reader.annotation(change.id()).map(AnnotationRow::articleId);
	}
}
