// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Lets a text field change what it shows without a button: when the person leaves it, presses Enter, or pauses.
 * Escape puts back what was there. What comes from elsewhere does not overwrite what is being typed. What is wrong
 * stays in the field, marked, and changes nothing.
 */
public final class CommittingText {

	private static final int PAUSE_MILLISECONDS = 2000;

	private final Text text;
	private final Consumer<Optional<String>> commit;
	private final Function<Optional<String>, Optional<String>> check;
	private final Optional<ErrorMark> mark;
	private final Runnable pause = this::commitAfterPause;
	private String shown = ""; //$NON-NLS-1$
	private String standIn = ""; //$NON-NLS-1$
	private boolean standingIn;
	private boolean showing;

	/** @param commit is given the new words, without white space around them; empty when none are left */
	public CommittingText(Text text, Consumer<Optional<String>> commit) {
		this(text, commit, words -> Optional.empty(), Optional.empty());
	}

	/**
	 * A field that does not take everything.
	 *
	 * @param check tells what is wrong with such words
	 */
	public static CommittingText checked(Text text, Consumer<Optional<String>> commit,
			Function<Optional<String>, Optional<String>> check) {
		return new CommittingText(text, commit, check, Optional.of(new ErrorMark(text)));
	}

	private CommittingText(Text text, Consumer<Optional<String>> commit,
			Function<Optional<String>, Optional<String>> check, Optional<ErrorMark> mark) {
		this.text = text;
		this.commit = commit;
		this.check = check;
		this.mark = mark;
		text.addListener(SWT.Modify, event -> modified());
		text.addListener(SWT.FocusIn, event -> restore());
		text.addListener(SWT.FocusOut, event -> left());
		text.addListener(SWT.KeyDown, this::keyPressed);
		text.addListener(SWT.Traverse, this::traversed);
	}

	/**
	 * Shows what is stored now.
	 *
	 * @param instead what to show in place of nothing while nobody is typing
	 */
	public void show(String value, String instead) {
		standIn = instead;
		show(value);
	}

	/** Shows what is stored now. */
	public void show(String value) {
		String now = Optional.ofNullable(value).orElse(""); //$NON-NLS-1$
		boolean typing = isChanged() && (text.isFocusControl() || now.equals(shown) && problem().isPresent());
		shown = now;
		if (!typing) {
			restore();
		}
	}

	private boolean isChanged() {
		return !standingIn && !text.getText().strip().equals(shown.strip());
	}

	private Optional<String> typed() {
		return Optional.of(text.getText().strip()).filter(words -> !words.isEmpty());
	}

	private Optional<String> problem() {
		return isChanged() ? check.apply(typed()) : Optional.empty();
	}

	private void modified() {
		mark.ifPresent(error -> error.show(problem()));
		if (!showing) {
			text.getDisplay().timerExec(PAUSE_MILLISECONDS, pause);
		}
	}

	private void commitAfterPause() {
		if (!text.isDisposed()) {
			commit();
		}
	}

	private void left() {
		commit();
		if (problem().isEmpty()) {
			restore();
		}
	}

	private void commit() {
		text.getDisplay().timerExec(-1, pause);
		if (isChanged() && problem().isEmpty()) {
			shown = text.getText().strip();
			commit.accept(typed());
		}
	}

	private void keyPressed(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && event.stateMask == 0) {
			event.doit = false;
			commit();
		}
	}

	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && isChanged()) {
			event.doit = false;
			restore();
		}
		boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (tab && (text.getStyle() & SWT.MULTI) != 0) {
			event.doit = true;
		}
	}

	private void restore() {
		standingIn = shown.isEmpty() && !standIn.isEmpty() && !text.isFocusControl();
		String words = standingIn ? standIn : shown;
		if (!text.getText().equals(words)) {
			showing = true;
			try {
				text.setText(words);
			} finally {
				showing = false;
			}
		}
	}
}
