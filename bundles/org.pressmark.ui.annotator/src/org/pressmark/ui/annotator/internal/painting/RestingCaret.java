// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;

/**
 * Takes the caret away from a text widget while nobody can see it, or while the widget is about to be laid out anew, and
 * brings it back when it is in sight and at rest, or somebody needs it. To place its caret the widget lays out its line
 * several times for each step of scrolling, and after all was laid out anew asks for the height of all that is above the
 * screen, which takes long in a long text; without a caret it finds that out bit by bit, while it has nothing else to do.
 * UI thread only.
 */
final class RestingCaret {

	/** In milliseconds. */
	private static final int REST = 500;

	private final StyledText text;
	private final Runnable rested = this::rested;
	private Optional<Caret> resting = Optional.empty();
	private boolean isLaidOut = true;

	RestingCaret(StyledText text) {
		this.text = text;
		text.addPaintListener(event -> follow());
		for (int event : new int[] { SWT.KeyDown, SWT.MouseDown, SWT.FocusIn }) {
			text.addListener(event, happened -> wake());
		}
	}

	/** Has the widget do without for a while: it is about to be laid out anew. */
	void rest() {
		if (text.getTopIndex() > 0) {
			isLaidOut = false;
			sleep();
			text.getDisplay().timerExec(REST, rested);
		}
	}

	private void rested() {
		isLaidOut = true;
		if (!text.isDisposed()) {
			follow();
		}
	}

	private void follow() {
		if (!isInSight()) {
			sleep();
		} else if (isLaidOut) {
			wake();
		}
	}

	private boolean isInSight() {
		int line = text.getLineAtOffset(text.getCaretOffset());
		return line >= text.getLineIndex(0) && line <= text.getLineIndex(text.getClientArea().height);
	}

	private void sleep() {
		if (resting.isEmpty()) {
			resting = Optional.ofNullable(text.getCaret());
			text.setCaret(null);
		}
	}

	private void wake() {
		if (resting.isPresent()) {
			text.setCaret(resting.get());
			resting = Optional.empty();
		}
	}
}
