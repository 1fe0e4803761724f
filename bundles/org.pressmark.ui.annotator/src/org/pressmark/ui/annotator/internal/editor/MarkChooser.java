// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/** Chooses marks, and unfolds what was cut, by what a person does to the text with mouse and caret. UI thread only. */
final class MarkChooser {

	private final StyledText text;
	private final ShownArticle view;
	private final Consumer<Optional<Annotation>> select;
	private final Runnable toggleCut;
	private List<Annotation> lastClicked = List.of();
	private int lastCaret;

	/**
	 * @param select is told which mark a person chose
	 * @param toggleCut unfolds what was cut at the caret, or folds it up
	 */
	MarkChooser(StyledText text, ShownArticle view, Consumer<Optional<Annotation>> select, Runnable toggleCut) {
		this.text = text;
		this.view = view;
		this.select = select;
		this.toggleCut = toggleCut;
		text.addListener(SWT.MouseUp, this::clicked);
		text.addListener(SWT.KeyUp, event -> caretMoved());
		text.addListener(SWT.MenuDetect, this::putCaret);
	}

	/** The caret was put to where it is now: no person moved it there. */
	void caretPut() {
		lastCaret = text.getCaretOffset();
	}

	/** Another text is shown: the next click is the first one there. */
	void forgetClick() {
		lastClicked = List.of();
	}

	/** A person who selects words wants to mark them; a plain click chooses a mark, another one the next below it. */
	private void clicked(Event event) {
		if (event.button != 1) {
			return;
		}
		caretPut();
		if (text.getSelectionCount() > 0) {
			chooseNone();
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
		chooseNone();
		if (view.cuts().at(offset).filter(line -> line.block().isEmpty()).isPresent()) {
			toggleCut.run();
		}
	}

	private void clicked(List<Annotation> here) {
		boolean again = here.equals(lastClicked) && view.selected().filter(here::contains).isPresent();
		int next = again ? (here.indexOf(view.selected().get()) + 1) % here.size() : 0;
		lastClicked = here;
		select.accept(here.isEmpty() ? Optional.empty() : Optional.of(here.get(next)));
	}

	private void chooseNone() {
		forgetClick();
		select.accept(Optional.empty());
	}

	/** @param shown an offset, or something less than 0 for none */
	private List<Annotation> marksAt(int shown) {
		return shown < 0 || view.cuts().at(shown).isPresent() ? List.of()
				: view.marks().at(view.projection().stored(shown));
	}

	private void caretMoved() {
		if (text.getCaretOffset() != lastCaret) {
			caretPut();
			forgetClick();
			select.accept(text.getSelectionCount() > 0 ? Optional.empty() : marksAt(lastCaret).stream().findFirst());
		}
	}

	/** The menu is about the words under the pointer unless they are selected. */
	private void putCaret(Event event) {
		int offset = text.getOffsetAtPoint(text.toControl(event.x, event.y));
		Point selected = text.getSelection();
		if (event.detail == SWT.MENU_MOUSE && offset >= 0
				&& !new TextSpan(selected.x, selected.y).contains(offset)) {
			text.setSelection(offset);
			lastCaret = offset;
		}
	}
}
