// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.pressmark.store.HistoryEntry;
import org.pressmark.ui.Failures;

/**
 * Lets a text field change what it shows without a button: when the person leaves it, presses Enter, runs a command or
 * types nothing for a while, some seconds after the first key even while typing goes on, and when the field goes. Escape
 * puts back what was there, and so does leaving the field with no words where some are needed. What is no date, say, stays
 * in the field with a mark that says why, and comes back with it when the field goes. So do words that could not be stored
 * because the disk is full, say: the person is told once, and each of the occasions above tries again. What comes from elsewhere does not overwrite what is being typed, and what
 * was typed is never written again below the caret because it is stored with fewer blanks or in another form.
 */
public final class CommittingText {

	/** Stores words that a field shows. */
	@FunctionalInterface
	public interface Storing {

		/**
		 * @param words without white space around them; empty when none are left
		 * @return completes on the UI thread, when the field was told what is stored now; with nothing if that did not
		 *         change, exceptionally if it failed
		 */
		CompletableFuture<Optional<HistoryEntry>> store(Optional<String> words);
	}

	/** After a shorter pause the same words go on, as one step. */
	private static final int IDLE_MILLISECONDS = 3_000;
	/** A crash costs no more than was typed in this time. */
	private static final int LONGEST_MILLISECONDS = 10_000;

	private final Text text;
	private final boolean isOfLines;
	private final Function<String, Optional<String>> reading;
	private final Storing storing;
	private final Function<Optional<String>, Optional<String>> check;
	private final ErrorMark mark;
	private final Runnable idle = this::commit;
	private final Runnable latest = this::commit;
	private String shown = "";
	/** On their way to the disk. */
	private Optional<String> pending = Optional.empty();
	/** Why the words in the field could not be stored. */
	private Optional<String> failure = Optional.empty();
	private Optional<UnsavedWords.Slot> slot = Optional.empty();
	/** What the slot had when it was asked last. */
	private Optional<String> returned = Optional.empty();
	private String standIn = "";
	private boolean standingIn;
	private boolean showing;
	private boolean hasDeadline;

	private CommittingText(Text text, boolean isOfLines, Function<String, Optional<String>> reading, Storing storing,
			Function<Optional<String>, Optional<String>> check) {
		this.text = text;
		this.isOfLines = isOfLines;
		this.reading = reading;
		this.storing = storing;
		this.check = check;
		mark = new ErrorMark(text);
		StoredText.mark(text);
		text.addListener(SWT.Modify, event -> modified());
		text.addListener(SWT.FocusIn, event -> entered());
		text.addListener(SWT.FocusOut, event -> left());
		// GTK does not say that the focus is lost by a field that goes.
		text.addListener(SWT.Dispose, event -> gone());
		BeforeCommands.run(this::commit, text);
		text.addListener(SWT.KeyDown, this::keyPressed);
		text.addListener(SWT.Traverse, this::traversed);
	}

	/** A field for any words. */
	public static CommittingText of(Text text, Storing storing) {
		return reading(text, Optional::of, storing);
	}

	/** A field for as many lines as somebody writes: Enter begins another one, Ctrl+Enter stores them. */
	public static CommittingText lines(Text text, Storing storing) {
		return new CommittingText(text, true, CommittingText::withLineFeeds, storing, words -> Optional.empty());
	}

	/**
	 * A field that does not take everything: what is wrong stays in it, with a mark that says what is wrong.
	 *
	 * @param storing is given new words that nothing is wrong with
	 * @param check tells what is wrong with words
	 */
	public static CommittingText checked(Text text, Storing storing,
			Function<Optional<String>, Optional<String>> check) {
		return new CommittingText(text, false, words -> Optional.of(words).filter(some -> check.apply(known(some)).isEmpty()),
				storing, check);
	}

	/** @param storing is never given blank words */
	public static CommittingText required(Text text, Storing storing) {
		return reading(text, CommittingText::known, storing);
	}

	/**
	 * @param reading is given what was typed, without white space around it, and gives it in the form that is stored:
	 *        nothing in an empty text; empty when it cannot be stored
	 * @param storing is given that form
	 */
	public static CommittingText reading(Text text, Function<String, Optional<String>> reading, Storing storing) {
		return new CommittingText(text, false, reading, storing, words -> Optional.empty());
	}

	/**
	 * As {@link #reading(Text, Function, Storing)}, but what cannot be stored stays, with a mark that says why.
	 *
	 * @param check tells what is wrong with words
	 */
	static CommittingText reading(Text text, Function<String, Optional<String>> reading, Storing storing,
			Function<Optional<String>, Optional<String>> check) {
		return new CommittingText(text, false, reading, storing, check);
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
		String now = Optional.ofNullable(value).orElse("");
		boolean typing = isChanged() && (text.isFocusControl() || failure.isPresent()
				|| now.equals(shown) && problem().isPresent());
		shown = now;
		if (!typing) {
			restore(text.isFocusControl());
		}
		showKept();
	}

	/** Keeps words that cannot be stored for the next field of the same kind, and shows those that this one gets. */
	public void keepIn(UnsavedWords.Slot keeper) {
		slot = Optional.of(keeper);
		showKept();
	}

	/** Words may be kept, or dropped, from where else the same is typed. */
	private void showKept() {
		Optional<String> kept = slot.flatMap(UnsavedWords.Slot::words);
		boolean isDropped = returned.isPresent() && kept.isEmpty() && returned.get().equals(text.getText());
		if (isDropped) {
			failure = Optional.empty();
			restore(text.isFocusControl());
			mark.show(complaint());
		} else if (kept.isPresent() && !isChanged()) {
			setText(kept.get(), false);
			failure = Optional.of(Messages.field_again);
			mark.show(complaint());
		}
		returned = kept;
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
		text.getDisplay().timerExec(-1, latest);
		hasDeadline = false;
		if (isChanged()) {
			typed().ifPresent(this::store);
		}
	}

	/** What nothing can be stored of is not lost with the field. */
	private void gone() {
		commit();
		if (problem().isPresent()) {
			slot.ifPresent(each -> each.keep(known(text.getText().strip())));
		}
	}

	private void store(String words) {
		String before = shown;
		Display display = text.getDisplay();
		pending = Optional.of(words);
		storing.store(known(words)).whenComplete((step, problem) -> {
			if (pending.equals(Optional.of(words))) {
				pending = Optional.empty();
			}
			if (problem != null) {
				failed(display, words, problem);
				return;
			}
			slot.ifPresent(each -> each.keep(Optional.empty()));
			if (!text.isDisposed()) {
				stored(words, step.isPresent() && shown.equals(before));
			}
		});
	}

	/** @param untold whether nobody showed what is stored now */
	private void stored(String words, boolean untold) {
		if (untold) {
			shown = words;
		}
		failure = Optional.empty();
		mark.show(problem());
		if (pending.isEmpty() && isChanged() && typed().filter(words::equals).isPresent()) {
			restore(text.isFocusControl());
		}
	}

	/** Told once, and again with the words when the field that has them goes. */
	private void failed(Display display, String words, Throwable problem) {
		if (display.isDisposed()) {
			return;
		}
		String line = Failures.line(problem);
		if (text.isDisposed()) {
			slot.ifPresent(each -> each.keep(Optional.of(words)));
			Failures.show(Failures.window(), NLS.bind(slot.isPresent() ? Messages.field_kept : Messages.field_lost, line,
					words), problem);
			return;
		}
		if (standingIn) {
			// What could not be emptied is full.
			standingIn = false;
			restore(text.isFocusControl());
		}
		boolean isFirst = failure.isEmpty();
		failure = Optional.of(line).filter(reason -> pending.isPresent() || isChanged());
		mark.show(complaint());
		if (isFirst) {
			tell(problem);
		}
	}

	/** Whoever was typing can go on. */
	private void tell(Throwable problem) {
		boolean focused = text.isFocusControl();
		Failures.show(text.getShell(), problem);
		if (focused && !text.isDisposed()) {
			Point selection = text.getSelection();
			text.forceFocus();
			text.setSelection(selection);
		}
	}

	private Optional<String> typed() {
		return reading.apply(text.getText().strip());
	}

	/** What is stored, or is about to be. */
	private String expected() {
		return pending.orElse(shown);
	}

	private boolean isChanged() {
		return !standingIn && typed().filter(expected().strip()::equals).isEmpty();
	}

	private Optional<String> problem() {
		return isChanged() ? check.apply(known(text.getText().strip())) : Optional.empty();
	}

	private Optional<String> complaint() {
		return problem().or(() -> failure.map(reason -> NLS.bind(Messages.field_unsaved, reason)));
	}

	/** A text of several lines has the ends of lines of its system. */
	private static Optional<String> withLineFeeds(String words) {
		return Optional.of(words.replace(Text.DELIMITER, "\n"));
	}

	private static Optional<String> known(String words) {
		return Optional.of(words).filter(some -> !some.isEmpty());
	}

	private void modified() {
		if (pending.isEmpty() && !isChanged()) {
			failure = Optional.empty();
			slot.ifPresent(each -> each.keep(Optional.empty()));
		}
		mark.show(complaint());
		if (!showing) {
			text.getDisplay().timerExec(IDLE_MILLISECONDS, idle);
			if (!hasDeadline) {
				hasDeadline = true;
				text.getDisplay().timerExec(LONGEST_MILLISECONDS, latest);
			}
		}
	}

	private void entered() {
		if (standingIn) {
			restore(true);
		}
	}

	private void left() {
		commit();
		if (problem().isEmpty() && (failure.isEmpty() || !isChanged() && pending.isEmpty())) {
			restore(false);
		}
	}

	private void keyPressed(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && event.stateMask == (isOfLines ? SWT.MOD1 : 0)) {
			event.doit = false;
			commit();
			if (text.getText().isBlank() && failure.isEmpty()) {
				restore(true);
			}
		}
	}

	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && (isChanged() || failure.isPresent())) {
			event.doit = false;
			failure = Optional.empty();
			slot.ifPresent(each -> each.keep(Optional.empty()));
			restore(true);
			mark.show(complaint());
		}
		boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (tab && (text.getStyle() & SWT.MULTI) != 0) {
			event.doit = true;
		}
	}

	private void restore(boolean focused) {
		boolean stoodIn = standingIn;
		standingIn = !focused && expected().isEmpty() && !standIn.isEmpty();
		if (!focused || stoodIn || isChanged()) {
			setText(standingIn ? standIn : expected(), focused);
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
