// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.Mention;
import org.pressmark.operations.edit.Meaning;
import org.pressmark.operations.search.UnmarkedNames.Unmarked;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;

/**
 * Two marks that are to become one, which has all in it that stands between them.
 *
 * @param first the one that stays
 * @param second the other one, behind it or over it
 * @param text the article's text
 */
record Joining(Annotation first, Annotation second, String text) {

	/** Whether the second one is in another paragraph. */
	boolean isAcrossParagraphs() {
		return between().of(text).indexOf('\n') >= 0;
	}

	/** The words that the joined mark will have. */
	String words() {
		return new TextSpan(first.getBegin(), Math.max(first.getEnd(), second.getEnd())).of(text);
	}

	/**
	 * The words between them that stand for somebody or something else, each once and in their order: marks of the same kind
	 * that say something different; where names are joined, known names of others as well.
	 *
	 * @param marks all of the article
	 * @param unmarked the names in it that nobody has marked
	 */
	List<String> others(Collection<? extends Annotation> marks, Collection<Unmarked> unmarked) {
		TextSpan between = between();
		Stream<TextSpan> marked = marks.stream().filter(this::saysSomethingElse).map(ArticleMarks::place);
		Stream<TextSpan> named = unmarked.stream().filter(this::isSomebodyElse)
				.map(name -> new TextSpan(name.begin(), name.end()));
		return Stream.concat(marked, named).filter(each -> each.begin() < between.end() && between.begin() < each.end())
				.sorted(Comparator.comparingInt(TextSpan::begin)).map(each -> each.of(text)).distinct().toList();
	}

	private boolean saysSomethingElse(Annotation mark) {
		return mark.eClass() == first.eClass() && !Meaning.of(mark).equals(Meaning.of(first));
	}

	private boolean isSomebodyElse(Unmarked name) {
		return first instanceof Mention mention && mention.getEntity() != null
				&& !name.entityIds().equals(Set.of(mention.getEntity().getId()));
	}

	private TextSpan between() {
		return new TextSpan(first.getEnd(), Math.max(first.getEnd(), second.getBegin()));
	}
}
