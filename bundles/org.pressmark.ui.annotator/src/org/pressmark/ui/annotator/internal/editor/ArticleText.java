// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.text.TextDifference;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.Cuts;
import org.pressmark.ui.annotator.internal.document.Projection;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.painting.ArticlePainting;
import org.pressmark.ui.fields.Named;

/**
 * The article's words with their marks, and between them what was cut: where the caret is, what is selected and what
 * can be seen. The widget's offsets are those of what is shown, see {@link Projection}; only what paints, chooses and
 * copies for it sees them as well.
 */
final class ArticleText {

	/** By which the style sheets of themes know a control: the key of CSSSWTConstants, which is no API. */
	private static final String CSS_ID = "org.eclipse.e4.ui.css.id";

	private final StyledText text;
	private final ShownArticle view;
	private final ArticlePainting painting;
	private final MarkChooser chooser;
	private final WordsClipboard clipboard;

	/** @param select is told which mark a person chose */
	ArticleText(Composite parent, ShownArticle view, Consumer<Optional<Annotation>> select) {
		this.view = view;
		text = Named.control(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY),
				"annotator.text", Messages.text_name);
		text.setData(CSS_ID, "annotator-text");
		painting = new ArticlePainting(text, view);
		chooser = new MarkChooser(text, view, select, this::toggleCut);
		clipboard = new WordsClipboard(text, view);
	}

	StyledText control() {
		return text;
	}

	/**
	 * Puts the article's words into the widget, once that has its looks and its width: each change of these lays all out
	 * anew.
	 *
	 * @param width what it will get if the workbench puts layouts off until later, as it does now and then
	 */
	void fill(int width) {
		if (text.getSize().x == 0) {
			place(new Rectangle(0, 0, Math.max(0, width), 0));
		}
		text.setText(view.projection().text());
	}

	/** Has something done once the words are on the display, unless they are gone by then. */
	void whenPainted(Runnable work) {
		text.addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				text.removeListener(SWT.Paint, this);
				text.getDisplay().asyncExec(() -> {
					if (!text.isDisposed()) {
						work.run();
					}
				});
			}
		});
	}

	/** Gives the widget its bounds. */
	void place(Rectangle bounds) {
		painting.place(bounds);
	}

	/** What copies its words. */
	WordsClipboard clipboard() {
		return clipboard;
	}

	/** Which of the article's words a person selected, or an empty place at the caret. */
	TextSpan selection() {
		return view.projection().stored(shownSelection());
	}

	/** What was cut that the caret is on, or one end of what is selected. */
	Optional<Cuts.Line> cut() {
		TextSpan selected = shownSelection();
		return view.cuts().at(selected.begin())
				.or(() -> selected.length() == 0 ? Optional.empty() : view.cuts().at(selected.end() - 1));
	}

	/** The lines that hold words as they are shown, each a paragraph or part of a very long one; not the one behind the words. */
	TextSpan lines(TextSpan place) {
		TextSpan shown = shown(place);
		int last = text.getLineAtOffset(Math.max(shown.begin(), shown.end() - 1));
		int begin = text.getOffsetAtLine(text.getLineAtOffset(shown.begin()));
		return view.projection().stored(new TextSpan(begin, text.getOffsetAtLine(last) + text.getLine(last).length()));
	}

	/** Selects words where they are. */
	void select(TextSpan place) {
		selectShown(shown(place));
	}

	/** Selects words and scrolls to them. */
	void reveal(TextSpan place) {
		selectShown(shown(place));
		showInMiddle(text.getSelection().x);
		chooser.caretPut();
	}

	/** Puts the caret to a mark and scrolls to it. */
	void reveal(Annotation annotation) {
		int begin = ArticleMarks.place(annotation).begin();
		reveal(new TextSpan(begin, begin));
	}

	/** Puts the caret to where a block is shown that was cut, and scrolls to it. */
	void revealCut(int block) {
		view.cuts().placeOfBlock(block).ifPresent(this::revealLine);
	}

	/** Draws all that can be seen again, with the marks that are there now. */
	void redraw() {
		painting.redraw();
	}

	/** Draws these words again, with the marks that are there now. */
	void redraw(TextSpan place) {
		painting.redraw(place.intersection(new TextSpan(0, view.text().length())));
	}

	/** Says what the marks at the caret are, until a key is pressed. */
	void explainCaret() {
		text.showSelection();
		painting.explainCaret();
	}

	/** Says no longer what the marks at the caret or under the pointer are. */
	void hideTip() {
		painting.hideTip();
	}

	/** Where a place is on the display. */
	Rectangle onDisplay(TextSpan place) {
		Rectangle words = bounds(shown(place));
		Rectangle visible = words.intersection(text.getClientArea());
		return text.getDisplay().map(text, null, visible.isEmpty() ? text.getClientArea() : visible);
	}

	/** On GTK, words of a paragraph that runs from right to left have no bounds from its second row on, but locations. */
	private Rectangle bounds(TextSpan shown) {
		Rectangle words = text.getTextBounds(shown.begin(), Math.max(shown.begin(), shown.end() - 1));
		if (words.width > 0) {
			return words;
		}
		Point begin = text.getLocationAtOffset(shown.begin());
		Point end = text.getLocationAtOffset(shown.end());
		return new Rectangle(Math.min(begin.x, end.x), begin.y, Math.max(1, Math.abs(end.x - begin.x)),
				Math.max(0, end.y - begin.y) + text.getLineHeight(shown.begin()));
	}

	/** Where the caret is on the display. */
	Rectangle caretOnDisplay() {
		Point caret = text.getLocationAtOffset(text.getCaretOffset());
		Rectangle place = new Rectangle(caret.x, caret.y, 1, text.getLineHeight(text.getCaretOffset()));
		return text.getDisplay().map(text, null, place.intersects(text.getClientArea()) ? place : text.getClientArea());
	}

	/** Unfolds what was cut at the caret, or folds it up; false if there is nothing. */
	boolean toggleCut() {
		Optional<Cuts.Line> line = view.cuts().at(text.getSelection().x);
		line.ifPresent(cut -> fold(() -> view.toggle(cut.group())));
		return line.isPresent();
	}

	/** Unfolds all that was cut, or folds it up. */
	void toggleAllCuts() {
		fold(view::toggleAll);
	}

	private void fold(Runnable change) {
		follow(() -> {
			change.run();
			return new TextDifference(0, 0, 0);
		});
	}

	/**
	 * Shows the article's text as it is now, without moving what a person looks at.
	 *
	 * @param update has the view look at the article again, and tells how its text was changed
	 */
	void follow(Supplier<TextDifference> update) {
		ReadingPlace place = new ReadingPlace(text, view);
		TextDifference change = update.get();
		painting.refresh();
		if (showText()) {
			place.restore(change);
			chooser.caretPut();
			text.redraw();
		}
	}

	/** Puts what is shown now into the widget, but not what it has already: that costs no layout. */
	private boolean showText() {
		String now = view.projection().text();
		TextDifference difference = TextDifference.between(text.getText(), now);
		if (difference.isNone()) {
			return false;
		}
		text.setRedraw(false);
		try {
			text.replaceTextRange(difference.begin(), difference.endBefore() - difference.begin(),
					now.substring(difference.begin(), difference.endAfter()));
		} finally {
			text.setRedraw(true);
		}
		chooser.forgetClick();
		return true;
	}

	private TextSpan shownSelection() {
		Point range = text.getSelection();
		return new TextSpan(range.x, range.y);
	}

	/** A place that somebody remembers may be of another text. */
	private TextSpan shown(TextSpan place) {
		int length = view.text().length();
		return view.projection().shown(new TextSpan(Math.min(place.begin(), length), Math.min(place.end(), length)));
	}

	private void selectShown(TextSpan shown) {
		text.setSelection(shown.begin(), shown.end());
	}

	private void revealLine(TextSpan shown) {
		text.setSelection(shown.begin());
		showInMiddle(shown.begin());
		chooser.caretPut();
	}

	/** A third down from the top, unless it can be seen already. */
	private void showInMiddle(int shown) {
		Rectangle area = text.getClientArea();
		int y = text.getLocationAtOffset(shown).y;
		if (y < area.y || y + text.getLineHeight(shown) > area.y + area.height) {
			text.setTopPixel(text.getTopPixel() + y - area.height / 3);
		}
	}
}
