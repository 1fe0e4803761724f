// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;

/**
 * Takes the caret away from a text widget that is about to be laid out anew, and brings it back when the widget has come to
 * rest, or somebody needs it. To place its caret the widget asks for the height of all that is above the screen, so it
 * would lay all of that out at once, which takes long in a long text; without a caret it does so bit by bit, while it has
 * nothing else to do. UI thread only.
 */
final class RestingCaret {

	/** In milliseconds. */
	private static final int REST = 500;

	private final StyledText text;
	private final Runnable wake = this::wake;
	private Optional<Caret> resting = Optional.empty();

	RestingCaret(StyledText text) {
		this.text = text;
		for (int event : new int[] { SWT.KeyDown, SWT.MouseDown, SWT.FocusIn }) {
			text.addListener(event, happened -> wake());
		}
	}

	/** Has the widget do without for a while. */
	void rest() {
		if (text.getTopIndex() > 0) {
			if (resting.isEmpty()) {
				resting = Optional.ofNullable(text.getCaret());
				text.setCaret(null);
			}
			text.getDisplay().timerExec(REST, wake);
		}
	}

	private void wake() {
		if (resting.isPresent() && !text.isDisposed()) {
			text.setCaret(resting.get());
			resting = Optional.empty();
		}
	}
}
