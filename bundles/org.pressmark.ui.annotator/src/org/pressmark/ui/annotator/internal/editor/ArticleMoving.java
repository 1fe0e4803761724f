// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationStatus;
import org.pressmark.model.Entity;
import org.pressmark.operations.search.UnmarkedNames.Unmarked;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;

/** Moves the caret of an article's editor from mark to mark, and from name to name. UI thread only. */
public final class ArticleMoving {

	private final ArticlePage page;
	private final ArticleText text;
	private final KnownNames names;

	/** @param names the names that nobody has marked yet */
	ArticleMoving(ArticlePage page, ArticleText text, KnownNames names) {
		this.page = page;
		this.text = text;
		this.names = names;
	}

	/** Goes to the next mark, or to the one before. */
	public void toMark(boolean after) {
		ArticleMarks marks = page.view().marks();
		Optional<Annotation> selected = page.view().selected();
		Optional<Annotation> target = selected.isPresent() ? marks.beside(selected.get(), after)
				: marks.beside(text.selection().begin() - (after ? 1 : 0), after);
		page.message(target.isPresent() ? null : after ? Messages.move_noneAfter : Messages.move_noneBefore);
		target.ifPresent(page::reveal);
	}

	/** Goes to the next mark of which something is to be decided, or to the one before; behind the last to the first. */
	public void toOpenMark(boolean after) {
		List<Annotation> all = page.view().marks().all();
		List<Annotation> ordered = after ? all : all.reversed();
		List<Annotation> open = ordered.stream().filter(ArticleMoving::isOpen).toList();
		Optional<Annotation> next = open.stream().filter(each -> isBeyond(each, all, after)).findFirst()
				.or(() -> open.stream().findFirst());
		page.message(next.isPresent() ? NLS.bind(Messages.move_open, open.size()) : Messages.move_noneOpen);
		next.ifPresent(page::reveal);
	}

	private static boolean isOpen(Annotation annotation) {
		return annotation.getStatus() == AnnotationStatus.OPEN || annotation.getFormerWords() != null;
	}

	private boolean isBeyond(Annotation annotation, List<Annotation> all, boolean after) {
		Optional<Annotation> selected = page.view().selected();
		int from = selected.isPresent() ? all.indexOf(selected.get()) : text.selection().begin();
		int at = selected.isPresent() ? all.indexOf(annotation) : annotation.getBegin();
		return after ? at > from || selected.isEmpty() && at == from : at < from;
	}

	/**
	 * Selects the next name of a known entity that nobody has marked, or the one before, and says whom it may mean; behind
	 * the last one the first one.
	 */
	public void toUnmarked(boolean after) {
		TextSpan selected = text.selection();
		if (after) {
			toUnmarked(selected.length() > 0 ? selected.end() : selected.begin());
		} else {
			reveal(names.before(selected.begin()).or(() -> names.before(page.view().text().length())));
		}
	}

	/** Selects the first name that nobody has marked from an offset on. */
	void toUnmarked(int offset) {
		reveal(names.from(offset).or(() -> names.from(0)));
	}

	private void reveal(Optional<Unmarked> name) {
		Optional<TextSpan> place = name.map(found -> new TextSpan(found.begin(), found.end()));
		page.suggesting().leave(place);
		place.ifPresent(page::reveal);
		page.message(name.map(this::said).orElse(Messages.name_allMarked));
	}

	/** Whom a name may mean, and how many more there are. */
	private String said(Unmarked name) {
		String entity = names.entity(name).map(Entity::getName).orElse(Messages.name_unknown);
		return NLS.bind(name.entityIds().size() > 1 ? Messages.name_proposalOfSeveral : Messages.name_proposal,
				new Object[] { entity, names.count(), name.entityIds().size() });
	}
}
