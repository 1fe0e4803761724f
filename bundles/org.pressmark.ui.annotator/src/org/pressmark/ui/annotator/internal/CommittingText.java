// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Lets a text field change what it shows without a button: when the person leaves it, presses Enter, runs a
 * command or types nothing for a while, and when the field goes. Escape puts back what was there, and so does leaving the field with words that cannot be
 * stored. What comes from elsewhere does not overwrite what is being typed, and what was typed is never written again
 * below the caret because it is stored with fewer blanks or in another form.
 */
public final class CommittingText {

	/** After a shorter pause the same words go on, as one step; a crash costs no more than was typed since a longer one. */
	private static final int IDLE_MILLISECONDS = 3_000;

	private final Text text;
	private final Function<String, Optional<String>> reading;
	private final Consumer<Optional<String>> commit;
	private final Function<Optional<String>, Optional<String>> check;
	private final Optional<ErrorMark> mark;
	private final Runnable idle = this::commit;
	private String shown = ""; //$NON-NLS-1$
	private String standIn = ""; //$NON-NLS-1$
	private boolean standingIn;
	private boolean showing;

	private CommittingText(Text text, Function<String, Optional<String>> reading, Consumer<Optional<String>> commit,
			Function<Optional<String>, Optional<String>> check, Optional<ErrorMark> mark) {
		this.text = text;
		this.reading = reading;
		this.commit = commit;
		this.check = check;
		this.mark = mark;
		text.addListener(SWT.Modify, event -> modified());
		text.addListener(SWT.FocusIn, event -> restore(true));
		text.addListener(SWT.FocusOut, event -> left());
		// GTK does not say that the focus is lost by a field that goes.
		text.addListener(SWT.Dispose, event -> commit());
		BeforeCommands.run(this::commit, text);
		text.addListener(SWT.KeyDown, this::keyPressed);
		text.addListener(SWT.Traverse, this::traversed);
	}

	/** @param commit is given the new words, without white space around them; empty when none are left */
	public static CommittingText of(Text text, Consumer<Optional<String>> commit) {
		return reading(text, Optional::of, commit);
	}

	/**
	 * A field that does not take everything: what is wrong stays in it, with a mark that says what is wrong.
	 *
	 * @param commit is given new words that nothing is wrong with, without white space around them
	 * @param check tells what is wrong with words
	 */
	public static CommittingText checked(Text text, Consumer<Optional<String>> commit,
			Function<Optional<String>, Optional<String>> check) {
		return new CommittingText(text, words -> Optional.of(words).filter(some -> check.apply(known(some)).isEmpty()),
				commit, check, Optional.of(new ErrorMark(text)));
	}

	/** @param commit is given the new words, without white space around them; never blank ones */
	public static CommittingText required(Text text, Consumer<String> commit) {
		return reading(text, CommittingText::known, words -> commit.accept(words.orElseThrow()));
	}

	/**
	 * @param reading is given what was typed, without white space around it, and gives it in the form that is stored:
	 *        nothing in an empty text; empty when it cannot be stored
	 * @param commit is given that form; empty when nothing is left
	 */
	public static CommittingText reading(Text text, Function<String, Optional<String>> reading,
			Consumer<Optional<String>> commit) {
		return new CommittingText(text, reading, commit, words -> Optional.empty(), Optional.empty());
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
			restore(text.isFocusControl());
		}
	}

	/** Lets the person write, or only read. */
	public void setEditable(boolean editable) {
		text.setEditable(editable);
	}

	/** Takes what was typed without waiting until nobody types, unless it cannot be stored or the field is gone. */
	public void commit() {
		if (text.isDisposed()) {
			return;
		}
		text.getDisplay().timerExec(-1, idle);
		if (isChanged()) {
			typed().ifPresent(words -> {
				shown = words;
				commit.accept(known(words));
			});
		}
	}

	private Optional<String> typed() {
		return reading.apply(text.getText().strip());
	}

	private boolean isChanged() {
		return !standingIn && typed().filter(shown.strip()::equals).isEmpty();
	}

	private Optional<String> problem() {
		return isChanged() ? check.apply(known(text.getText().strip())) : Optional.empty();
	}

	private static Optional<String> known(String words) {
		return Optional.of(words).filter(some -> !some.isEmpty());
	}

	private void modified() {
		mark.ifPresent(error -> error.show(problem()));
		if (!showing) {
			text.getDisplay().timerExec(IDLE_MILLISECONDS, idle);
		}
	}

	private void left() {
		commit();
		if (problem().isEmpty()) {
			restore(false);
		}
	}

	private void keyPressed(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && event.stateMask == 0) {
			event.doit = false;
			commit();
			if (text.getText().isBlank()) {
				restore(true);
			}
		}
	}

	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && isChanged()) {
			event.doit = false;
			restore(true);
		}
		boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (tab && (text.getStyle() & SWT.MULTI) != 0) {
			event.doit = true;
		}
	}

	private void restore(boolean focused) {
		boolean stoodIn = standingIn;
		standingIn = !focused && shown.isEmpty() && !standIn.isEmpty();
		if (!focused || stoodIn || isChanged()) {
			setText(standingIn ? standIn : shown, focused);
		}
	}

	private void setText(String words, boolean focused) {
		if (text.getText().equals(words)) {
			return;
		}
		Point selection = text.getSelection();
		showing = true;
		try {
			text.setText(words);
			if (focused) {
				text.setSelection(selection);
			}
		} finally {
			showing = false;
		}
	}
}
