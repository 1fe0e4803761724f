// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Identified;
import org.pressmark.model.text.Lines;
import org.pressmark.model.text.TextDifference;
import org.pressmark.ui.annotator.internal.text.Directions;
import org.pressmark.ui.annotator.internal.text.IntervalIndex;

/**
 * What is shown of an article right now: its text and what was cut from it, its marks, and which of them is selected. UI
 * thread only.
 */
public final class ShownArticle {

	private final Article article;
	private final Set<Integer> unfolded = new HashSet<>();
	private String text;
	private Cuts cuts;
	private MarkFilter filter = MarkFilter.ALL;
	private ArticleMarks marks;
	private Optional<Annotation> selected = Optional.empty();
	private Optional<Identified> emphasised = Optional.empty();
	private IntervalIndex<TextSpan> suggested = new IntervalIndex<>(List.of(), place -> place);

	public ShownArticle(Article article) {
		this.article = article;
		refresh();
	}

	public Article article() {
		return article;
	}

	/** The article's own text. */
	public String text() {
		return text;
	}

	/** Whether a paragraph of it runs from right to left: as its letters do, or else as the article's language does. */
	public boolean runsRightToLeft(String paragraph) {
		return Directions.rightToLeft(paragraph).orElseGet(() -> Directions.rightToLeft(
				Optional.ofNullable(article.getLanguage()).map(Locale::forLanguageTag)));
	}

	/** What was cut from it, and how both are shown together. */
	public Cuts cuts() {
		return cuts;
	}

	/** How its text is shown. */
	public Projection projection() {
		return cuts.projection();
	}

	/** Unfolds what was cut at one place, or folds it up. */
	public void toggle(Cuts.Group group) {
		fold(List.of(group), group.isUnfolded());
	}

	/** Unfolds all that was cut, or folds it up if it is all unfolded. */
	public void toggleAll() {
		fold(cuts.groups(), cuts.groups().stream().allMatch(Cuts.Group::isUnfolded));
	}

	private void fold(List<Cuts.Group> groups, boolean folded) {
		List<Integer> positions = groups.stream().map(Cuts.Group::position).toList();
		if (folded) {
			unfolded.removeAll(positions);
		} else {
			unfolded.addAll(positions);
		}
		cuts = new Cuts(article, unfolded::contains);
	}

	/** Its marks, but for those that are hidden. */
	public ArticleMarks marks() {
		return marks;
	}

	/** Which marks are shown. */
	public MarkFilter filter() {
		return filter;
	}

	/** Shows some of the marks only; what is hidden is not selected any more. */
	public void filter(MarkFilter wanted) {
		filter = wanted;
		marks = new ArticleMarks(article, filter);
		selected = selected.filter(filter);
	}

	/** Shows that something is suggested to be marked at these places, and at no others. */
	public void suggest(List<TextSpan> places) {
		suggested = new IntervalIndex<>(places, place -> place);
	}

	/** Where something is suggested within a stretch of the text. */
	public List<TextSpan> suggested(int begin, int end) {
		return suggested.overlapping(begin, end);
	}

	/** The mark that is selected. */
	public Optional<Annotation> selected() {
		return selected;
	}

	/** Selects a mark, or none. */
	public void select(Optional<Annotation> annotation) {
		selected = annotation;
		emphasised = Optional.empty();
	}

	/** Makes all marks stand out that refer to something; until a mark is selected. */
	public void emphasise(Identified object) {
		selected = Optional.empty();
		emphasised = Optional.of(object);
	}

	/**
	 * Looks at the article again.
	 *
	 * @return how its text differs from what it was before
	 */
	public TextDifference refresh() {
		String now = Optional.ofNullable(article.getText()).orElse("");
		TextDifference difference = text == null ? new TextDifference(0, 0, 0) : TextDifference.between(text, now);
		if (!now.equals(text)) {
			suggest(List.of());
		}
		text = now;
		moveUnfolded(difference);
		cuts = new Cuts(article, unfolded::contains);
		marks = new ArticleMarks(article, filter);
		keepSelected();
		return difference;
	}

	/**
	 * Looks again at some of its marks, of which nothing else depends; its text is the same.
	 *
	 * @param changed ids of those that are other ones now, gone or new
	 * @param now what there is of these in the article
	 */
	public void refreshMarks(Set<String> changed, List<Annotation> now) {
		marks = marks.with(changed, now);
		keepSelected();
	}

	private void keepSelected() {
		selected = selected.filter(each -> each.getArticle() == article).filter(filter);
	}

	/** What was unfolded stays so, on both sides of a paragraph that was brought back within it. */
	private void moveUnfolded(TextDifference difference) {
		if (!difference.isNone()) {
			List<Integer> before = List.copyOf(unfolded);
			unfolded.clear();
			for (int position : before) {
				unfolded.add(Lines.beginFrom(text, difference.moved(position)));
				if (position == difference.begin()) {
					unfolded.add(Lines.beginFrom(text, difference.endAfter()));
				}
			}
		}
	}

	/** Whether a mark is to stand out: the selected one, or one of those that refer to what was selected elsewhere. */
	public boolean standsOut(Annotation annotation) {
		return isSelected(annotation) || emphasised.filter(annotation.eCrossReferences()::contains).isPresent();
	}

	public boolean isSelected(Annotation annotation) {
		return selected.isPresent() && selected.get() == annotation;
	}
}
