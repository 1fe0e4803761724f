// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.Annotation;
import org.pressmark.model.text.TextDifference;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.Cuts;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.document.Projection;
import org.pressmark.ui.annotator.internal.painting.MarkPainter;
import org.pressmark.ui.annotator.internal.painting.MarkPalette;
import org.pressmark.ui.annotator.internal.painting.MarkTip;
import org.pressmark.ui.annotator.internal.painting.ReadingLayout;
import org.pressmark.ui.annotator.internal.text.TextRange;
import org.pressmark.ui.fields.Named;

/**
 * The article's words with their marks, and between them what was cut: reading, and selecting words and marks by mouse
 * and keyboard. The widget's offsets are those of what is shown, see {@link Projection}; nobody outside sees them.
 */
final class ArticleText {

	private static final String READING_FONT = "org.pressmark.ui.annotator.readingFont"; //$NON-NLS-1$

	/** By which the style sheets of themes know a control: the key of CSSSWTConstants, which is no API. */
	private static final String CSS_ID = "org.eclipse.e4.ui.css.id"; //$NON-NLS-1$

	private final StyledText text;
	private final ShownArticle view;
	private final ReadingLayout layout;
	private final MarkPainter painter;
	private final Consumer<Optional<Annotation>> select;
	private List<Annotation> lastClicked = List.of();
	private int lastCaret;

	/** @param select is told which mark a person chose */
	ArticleText(Composite parent, ShownArticle view, Consumer<Optional<Annotation>> select) {
		this.view = view;
		this.select = select;
		text = Named.control(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY),
				"annotator.text", Messages.text_name); //$NON-NLS-1$
		text.setData(CSS_ID, "annotator-text"); //$NON-NLS-1$
		text.setText(view.projection().text());
		MarkPalette palette = new MarkPalette(text, text::redraw);
		painter = new MarkPainter(text, view, palette);
		text.addPaintListener(painter);
		layout = new ReadingLayout(text, view, palette);
		followFont();
		new MarkTip(text, view);
		text.addListener(SWT.MouseUp, this::clicked);
		text.addListener(SWT.KeyUp, event -> caretMoved());
		text.addListener(SWT.MenuDetect, this::putCaret);
		text.addListener(SWT.MouseUp, event -> correctPrimarySelection());
		text.addListener(SWT.KeyUp, event -> correctPrimarySelection());
	}

	StyledText control() {
		return text;
	}

	/** Which of the article's words a person selected, or an empty place at the caret. */
	TextRange selection() {
		return view.projection().stored(shownSelection());
	}

	/** Copies the article's own words that are selected, if there are any, to the clipboards that DND's bits name. */
	void copyWords(int clipboards) {
		String words = view.projection().words(shownSelection());
		if (!words.isEmpty()) {
			Clipboard clipboard = new Clipboard(text.getDisplay());
			try {
				clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() }, clipboards);
			} finally {
				clipboard.dispose();
			}
		}
	}

	/** What was cut that the caret is on, or one end of what is selected. */
	Optional<Cuts.Line> cut() {
		TextRange selected = shownSelection();
		return view.cuts().at(selected.begin())
				.or(() -> selected.length() == 0 ? Optional.empty() : view.cuts().at(selected.end() - 1));
	}

	/** Selects words where they are. */
	void select(TextRange place) {
		selectShown(shown(place));
	}

	/** Selects words and scrolls to them. */
	void reveal(TextRange place) {
		selectShown(shown(place));
		showInMiddle(text.getSelection().x);
		lastCaret = text.getCaretOffset();
	}

	/** Puts the caret to a mark and scrolls to it. */
	void reveal(Annotation annotation) {
		int begin = ArticleMarks.place(annotation).begin();
		reveal(new TextRange(begin, begin));
	}

	/** Puts the caret to where a block is shown that was cut, and scrolls to it. */
	void revealCut(int block) {
		view.cuts().placeOfBlock(block).ifPresent(this::revealLine);
	}

	/** Draws these words again, with the marks that are there now. */
	void redraw(TextRange place) {
		painter.redraw(place.intersection(new TextRange(0, view.text().length())));
	}

	/** Where a place is on the display. */
	Rectangle onDisplay(TextRange place) {
		TextRange shown = shown(place);
		Rectangle words = text.getTextBounds(shown.begin(), Math.max(shown.begin(), shown.end() - 1));
		Rectangle visible = words.intersection(text.getClientArea());
		return text.getDisplay().map(text, null, visible.isEmpty() ? text.getClientArea() : visible);
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
		layout.refresh();
		if (showText()) {
			place.restore(change);
			lastCaret = text.getCaretOffset();
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
		lastClicked = List.of();
		return true;
	}

	private TextRange shownSelection() {
		Point range = text.getSelection();
		return new TextRange(range.x, range.y);
	}

	/** On X, what is selected can be pasted at once; the widget has just offered what it shows. */
	private void correctPrimarySelection() {
		TextRange selected = shownSelection();
		if (view.projection().stored(selected).length() < selected.length()) {
			copyWords(DND.SELECTION_CLIPBOARD);
		}
	}

	/** A place that somebody remembers may be of another text. */
	private TextRange shown(TextRange place) {
		int length = view.text().length();
		return view.projection().shown(new TextRange(Math.min(place.begin(), length), Math.min(place.end(), length)));
	}

	private void selectShown(TextRange shown) {
		text.setSelection(shown.begin(), shown.end());
	}

	private void revealLine(TextRange shown) {
		text.setSelection(shown.begin());
		showInMiddle(shown.begin());
		lastCaret = shown.begin();
	}

	private void followFont() {
		FontRegistry fonts = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
		IPropertyChangeListener listener = event -> applyFont(fonts);
		fonts.addListener(listener);
		text.addDisposeListener(event -> fonts.removeListener(listener));
		applyFont(fonts);
	}

	private void applyFont(FontRegistry fonts) {
		text.setFont(fonts.get(READING_FONT));
		layout.apply();
	}

	/** A person who selects words wants to mark them; a plain click chooses a mark, another one the next below it. */
	private void clicked(Event event) {
		if (event.button != 1) {
			return;
		}
		lastCaret = text.getCaretOffset();
		if (text.getSelectionCount() > 0) {
			lastClicked = List.of();
			select.accept(Optional.empty());
			return;
		}
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		if (offset >= 0 && view.cuts().at(offset).isPresent()) {
			clickedCut(offset);
		} else {
			clicked(marksAt(offset));
		}
	}

	private void clickedCut(int offset) {
		lastClicked = List.of();
		select.accept(Optional.empty());
		if (view.cuts().at(offset).filter(line -> line.block().isEmpty()).isPresent()) {
			toggleCut();
		}
	}

	private void clicked(List<Annotation> here) {
		boolean again = here.equals(lastClicked) && view.selected().filter(here::contains).isPresent();
		int next = again ? (here.indexOf(view.selected().get()) + 1) % here.size() : 0;
		lastClicked = here;
		select.accept(here.isEmpty() ? Optional.empty() : Optional.of(here.get(next)));
	}

	/** @param shown an offset, or something less than 0 for none */
	private List<Annotation> marksAt(int shown) {
		return shown < 0 || view.cuts().at(shown).isPresent() ? List.of()
				: view.marks().at(view.projection().stored(shown));
	}

	private void caretMoved() {
		if (text.getCaretOffset() != lastCaret) {
			lastCaret = text.getCaretOffset();
			lastClicked = List.of();
			select.accept(text.getSelectionCount() > 0 ? Optional.empty() : marksAt(lastCaret).stream().findFirst());
		}
	}

	/** The menu is about the words under the pointer unless they are selected. */
	private void putCaret(Event event) {
		Point at = text.toControl(event.x, event.y);
		int offset = text.getOffsetAtPoint(at);
		if (event.detail == SWT.MENU_MOUSE && offset >= 0 && !shownSelection().contains(offset)) {
			text.setSelection(offset);
			lastCaret = offset;
		}
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
