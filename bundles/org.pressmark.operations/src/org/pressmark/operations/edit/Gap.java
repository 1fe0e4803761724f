// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.List;

import org.pressmark.model.Annotation;
import org.pressmark.model.text.Lines;

/**
 * What goes from a text with one of its paragraphs: the paragraph and the line feed behind it or, if it is the last one,
 * before it.
 *
 * @param begin offset of its first UTF-16 unit
 * @param end offset behind its last UTF-16 unit
 */
record Gap(int begin, int end) {

	/** The gap that the paragraph at an offset leaves. */
	static Gap of(String text, int offset) {
		int begin = Lines.begin(text, offset);
		int end = Lines.end(text, offset);
		return end < text.length() ? new Gap(begin, end + 1) : new Gap(Math.max(0, begin - 1), end);
	}

	int length() {
		return end - begin;
	}

	/** Where an offset is when the text is closed up; one inside comes to where the gap was. */
	int closed(int offset) {
		return offset <= begin ? offset : offset < end ? begin : offset - length();
	}

	/**
	 * Where an annotation ends then: one that ended inside ends with the words before, without the line feed behind them.
	 *
	 * @param text as it was before
	 */
	int closedEnd(String text, Annotation annotation) {
		int closed = closed(annotation.getEnd());
		boolean endedInside = annotation.getEnd() > begin && annotation.getEnd() <= end;
		while (endedInside && closed > annotation.getBegin() && text.charAt(closed - 1) == '\n') {
			closed--;
		}
		return closed;
	}

	/** Of how many annotations no words are left then. */
	long swallowed(String text, List<Annotation> annotations) {
		return annotations.stream().filter(each -> swallows(text, each)).count();
	}

	/** Whether no words of an annotation are left then. */
	boolean swallows(String text, Annotation annotation) {
		return closed(annotation.getBegin()) >= closedEnd(text, annotation);
	}
}
