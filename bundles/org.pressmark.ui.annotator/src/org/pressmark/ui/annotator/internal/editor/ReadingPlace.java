// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.Lines;
import org.pressmark.model.text.TextDifference;
import org.pressmark.ui.annotator.internal.document.Cuts;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * What a person looks at in an article and has selected there, to be found again when it is shown anew: the line of the
 * caret, or the first one on the screen, stays at its height. UI thread only.
 */
final class ReadingPlace {

	private final StyledText text;
	private final ShownArticle view;
	private final TextSpan selected;
	private final Optional<Cuts.Line> cut;
	private final boolean caretSeen;
	private final int topPixel;
	private final int line;
	private final int y;

	/** Takes note of the place before the view and the widget show something else. */
	ReadingPlace(StyledText text, ShownArticle view) {
		this.text = text;
		this.view = view;
		Point range = text.getSelection();
		selected = view.projection().stored(new TextSpan(range.x, range.y));
		cut = view.cuts().at(range.x);
		caretSeen = isSeen(text.getLineAtOffset(range.x));
		topPixel = text.getTopPixel();
		int shown = caretSeen ? range.x : firstSeen();
		line = view.projection().stored(shown);
		y = text.getLinePixel(text.getLineAtOffset(shown));
	}

	/** @param change how the article's text was changed; view and widget show it already */
	void restore(TextDifference change) {
		TextSpan place = cutPosition(change).map(this::atCut).orElseGet(() -> moved(change));
		Point range = text.getSelection();
		if (range.x != place.begin() || range.y != place.end()) {
			text.setSelection(place.begin(), place.end());
		}
		if (topPixel > 0 || caretSeen) {
			int shown = caretSeen ? text.getSelection().x : view.projection().shown(change.moved(line));
			text.setTopPixel(text.getTopPixel() + text.getLinePixel(text.getLineAtOffset(shown)) - y);
		}
	}

	/** Where in the text that is now what was cut that the caret was on, or was cut just now. */
	private Optional<Integer> cutPosition(TextDifference change) {
		boolean cutNow = change.begin() == change.endAfter() && change.begin() <= selected.begin()
				&& selected.begin() < change.endBefore();
		return cut.map(was -> change.moved(was.group().position()))
				.or(() -> cutNow ? Optional.of(change.begin()) : Optional.empty())
				.map(position -> Lines.beginFrom(view.text(), position));
	}

	/** On what was cut there; where that was brought back, on the paragraph. */
	private TextSpan atCut(int position) {
		int at = view.cuts().placeOfGroup(position).map(TextSpan::begin)
				.orElseGet(() -> view.projection().shown(position));
		return new TextSpan(at, at);
	}

	private TextSpan moved(TextDifference change) {
		int begin = change.moved(selected.begin());
		return view.projection().shown(new TextSpan(begin, Math.max(begin, change.moved(selected.end()))));
	}

	/** Whether a line begins on the screen. That is asked by lines: far away, pixels cost a layout. */
	private boolean isSeen(int index) {
		return index >= text.getLineIndex(0) && index <= text.getLineIndex(text.getClientArea().height)
				&& text.getLinePixel(index) >= 0;
	}

	/** The first line of the article's own that is on the screen. */
	private int firstSeen() {
		int first = text.getLineIndex(0);
		while (first + 1 < text.getLineCount() && view.cuts().at(text.getOffsetAtLine(first)).isPresent()) {
			first++;
		}
		return text.getOffsetAtLine(first);
	}
}
