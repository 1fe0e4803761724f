// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.marks.ArticleMarks;
import org.pressmark.ui.annotator.internal.marks.CutNotes;
import org.pressmark.ui.annotator.internal.marks.MarkPainter;
import org.pressmark.ui.annotator.internal.marks.MarkPalette;
import org.pressmark.ui.annotator.internal.marks.MarkTip;
import org.pressmark.ui.annotator.internal.marks.MarkView;
import org.pressmark.ui.annotator.internal.marks.ReadingLayout;
import org.pressmark.ui.annotator.internal.text.TextRange;
import org.pressmark.ui.fields.Named;

/** The article's words with their marks: reading, and selecting words and marks by mouse and keyboard. */
final class ArticleText {

	private static final String READING_FONT = "org.pressmark.ui.annotator.readingFont"; //$NON-NLS-1$

	/** By which the style sheets of themes know a control: the key of CSSSWTConstants, which is no API. */
	private static final String CSS_ID = "org.eclipse.e4.ui.css.id"; //$NON-NLS-1$

	private final StyledText text;
	private final MarkView view;
	private final ReadingLayout layout;
	private final MarkPainter painter;
	private final Consumer<Optional<Annotation>> select;
	private List<Annotation> lastClicked = List.of();
	private int lastCaret;

	/** @param select is told which mark a person chose */
	ArticleText(Composite parent, MarkView view, Consumer<Optional<Annotation>> select, Runnable showCut) {
		this.view = view;
		this.select = select;
		text = Named.control(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY),
				"annotator.text", Messages.text_name); //$NON-NLS-1$
		text.setData(CSS_ID, "annotator-text"); //$NON-NLS-1$
		text.setText(view.text());
		MarkPalette palette = new MarkPalette(text, text::redraw);
		painter = new MarkPainter(text, view, palette);
		text.addPaintListener(painter);
		CutNotes notes = new CutNotes(text, view.article(), palette, showCut);
		layout = new ReadingLayout(text, view.article(), palette);
		followFont();
		new MarkTip(text, view, notes);
		text.addListener(SWT.MouseUp, this::clicked);
		text.addListener(SWT.KeyUp, event -> caretMoved());
		text.addListener(SWT.MenuDetect, this::putCaret);
	}

	StyledText control() {
		return text;
	}

	/** What a person selected, or an empty place at the caret. */
	TextRange selection() {
		Point range = text.getSelection();
		return new TextRange(range.x, range.y);
	}

	/** Selects words and scrolls to them. */
	void reveal(TextRange place) {
		int end = Math.min(place.end(), text.getCharCount());
		text.setSelection(Math.min(place.begin(), end), end);
		showInMiddle(place);
		lastCaret = text.getCaretOffset();
	}

	/** Puts the caret to a mark and scrolls to it. */
	void reveal(Annotation annotation) {
		TextRange place = ArticleMarks.place(annotation);
		text.setSelection(place.begin());
		showInMiddle(place);
		lastCaret = place.begin();
	}

	/** Draws these words again, with the marks that are there now. */
	void redraw(TextRange place) {
		painter.redraw(place.intersection(new TextRange(0, text.getCharCount())));
	}

	/** Where a place is on the display. */
	Rectangle onDisplay(TextRange place) {
		Rectangle words = text.getTextBounds(place.begin(), Math.max(place.begin(), place.end() - 1));
		Rectangle visible = words.intersection(text.getClientArea());
		return text.getDisplay().map(text, null, visible.isEmpty() ? text.getClientArea() : visible);
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
		List<Annotation> here = Optional.of(text.getOffsetAtPoint(new Point(event.x, event.y)))
				.filter(offset -> offset >= 0).map(view.marks()::at).orElse(List.of());
		boolean again = here.equals(lastClicked) && view.selected().filter(here::contains).isPresent();
		int next = again ? (here.indexOf(view.selected().get()) + 1) % here.size() : 0;
		lastClicked = here;
		select.accept(here.isEmpty() ? Optional.empty() : Optional.of(here.get(next)));
	}

	private void caretMoved() {
		if (text.getCaretOffset() != lastCaret) {
			lastCaret = text.getCaretOffset();
			lastClicked = List.of();
			select.accept(text.getSelectionCount() > 0 ? Optional.empty()
					: view.marks().at(lastCaret).stream().findFirst());
		}
	}

	/** The menu is about the words under the pointer unless they are selected. */
	private void putCaret(Event event) {
		Point at = text.toControl(event.x, event.y);
		int offset = text.getOffsetAtPoint(at);
		if (event.detail == SWT.MENU_MOUSE && offset >= 0 && !selection().contains(offset)) {
			text.setSelection(offset);
			lastCaret = offset;
		}
	}

	/** A third down from the top, unless it can be seen already. */
	private void showInMiddle(TextRange place) {
		Rectangle area = text.getClientArea();
		int y = text.getLocationAtOffset(place.begin()).y;
		if (y < area.y || y + text.getLineHeight(place.begin()) > area.y + area.height) {
			text.setTopPixel(text.getTopPixel() + y - area.height / 3);
		}
	}
}
