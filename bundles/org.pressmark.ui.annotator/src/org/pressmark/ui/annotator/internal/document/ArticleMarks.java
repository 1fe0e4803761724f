// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.ui.annotator.internal.text.LeveledPlaces;

/** The annotations of an article as they were when this was made, found by their place. Nothing of it changes. UI thread only. */
public final class ArticleMarks {

	/** On how many levels underlines are drawn. */
	public static final int LEVELS = 5;
	/** How many bars stand beside each other in the margin. */
	private static final int MARGIN_LEVELS = 3;
	/** About half of what a row holds. */
	private static final int ROW_UNITS = 35;

	private final int units;
	private final Predicate<Annotation> shown;
	private final LeveledPlaces<Annotation> marks;
	private final LeveledPlaces<Annotation> wide;

	/** @param shown which of its annotations are meant */
	public ArticleMarks(Article article, Predicate<Annotation> shown) {
		this.shown = shown;
		units = Optional.ofNullable(article.getText()).map(String::length).orElse(0);
		List<Annotation> inText = article.getAnnotations().stream().filter(this::isShown).toList();
		marks = new LeveledPlaces<>(inText, ArticleMarks::place, LEVELS);
		wide = new LeveledPlaces<>(inText.stream().filter(ArticleMarks::isWide).toList(), ArticleMarks::withRows,
				MARGIN_LEVELS);
	}

	private ArticleMarks(ArticleMarks before, Set<Annotation> gone, List<Annotation> come) {
		units = before.units;
		shown = before.shown;
		marks = before.marks.with(gone, come);
		wide = before.wide.with(gone.stream().filter(ArticleMarks::isWide).collect(Collectors.toSet()),
				come.stream().filter(ArticleMarks::isWide).toList());
	}

	/**
	 * The annotations of the same text after some of them changed.
	 *
	 * @param changed ids of those that are other ones now, gone or new
	 * @param now what there is of these
	 */
	public ArticleMarks with(Set<String> changed, List<Annotation> now) {
		Set<Annotation> gone = Set.copyOf(all(changed));
		List<Annotation> come = now.stream().filter(this::isShown).toList();
		return gone.isEmpty() && come.isEmpty() ? this : new ArticleMarks(this, gone, come);
	}

	private boolean isShown(Annotation annotation) {
		return shown.test(annotation) && annotation.getBegin() >= 0 && annotation.getBegin() < annotation.getEnd()
				&& annotation.getEnd() <= units;
	}

	/** Where an annotation is. */
	public static TextSpan place(Annotation annotation) {
		return new TextSpan(annotation.getBegin(), annotation.getEnd());
	}

	/** Those that begin on the row on which another one ends stand beside each other, too. */
	private static TextSpan withRows(Annotation annotation) {
		return new TextSpan(Math.max(0, annotation.getBegin() - ROW_UNITS), annotation.getEnd() + ROW_UNITS);
	}

	/** All in reading order. */
	public List<Annotation> all() {
		return marks.index().values();
	}

	/** Those with these ids, in reading order. */
	public List<Annotation> all(Set<String> ids) {
		return ids.isEmpty() ? List.of() : all().stream().filter(each -> ids.contains(each.getId())).toList();
	}

	/** Those that overlap a place, in reading order. */
	public List<Annotation> overlapping(int begin, int end) {
		return marks.index().overlapping(begin, end);
	}

	/** Those at an offset, the innermost first. */
	public List<Annotation> at(int offset) {
		return marks.index().at(offset).stream().sorted(Comparator.comparingInt(each -> place(each).length())).toList();
	}

	/** The first one that begins after an offset, or the last one that begins before it. */
	public Optional<Annotation> beside(int offset, boolean after) {
		List<Annotation> found = all().stream()
				.filter(each -> after ? each.getBegin() > offset : each.getBegin() < offset).toList();
		return found.isEmpty() ? Optional.empty() : Optional.of(after ? found.getFirst() : found.getLast());
	}

	/** The one after or before another in reading order. */
	public Optional<Annotation> beside(Annotation annotation, boolean after) {
		int next = all().indexOf(annotation) + (after ? 1 : -1);
		return next >= 0 && next < all().size() ? Optional.of(all().get(next)) : Optional.empty();
	}

	/** Whether it has a bar in the margin: what covers sentences, not names. */
	public static boolean isWide(Annotation annotation) {
		return annotation instanceof Passage || annotation instanceof Quotation;
	}

	/** On which level the bar of a wide one stands, from 0, right beside the words. */
	public int marginLevel(Annotation annotation) {
		return wide.level(annotation);
	}

	/** How many levels are taken by what overlaps a place: none if nothing does. */
	public int depth(int begin, int end) {
		int depth = 0;
		for (Annotation each : overlapping(begin, end)) {
			depth = Math.max(depth, level(each) + 1);
		}
		return depth;
	}

	/** On which level the line of one of these is drawn, from 0, right below the words. */
	public int level(Annotation annotation) {
		return marks.level(annotation);
	}
}
