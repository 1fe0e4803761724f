// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.keys.IBindingService;
import org.pressmark.ui.choosing.KeyPresses;

/**
 * Keeps the keys that a person presses in the text while a change is being stored, and presses them once that is on the
 * screen: each means what it means to somebody who waits for the one before, and none is lost. UI thread only.
 */
final class HeldKeys {

	private static final int POLL_MILLIS = 10;
	/** A window manager that gives a popup no focus in that time never will. */
	private static final int MOST_POLLS = 200;

	private final StyledText text;
	private final IBindingService bindings;
	private final Deque<Event> held = new ArrayDeque<>();
	private int storing;
	private boolean pressing;
	private boolean areAway;
	private int polls;

	/** @param bindings are to look away meanwhile: they see a key before the text does */
	HeldKeys(StyledText text, IBindingService bindings) {
		this.text = text;
		this.bindings = bindings;
		text.addListener(ST.VerifyKey, this::keyPressed);
		text.addListener(SWT.FocusIn, event -> updateBindings());
		text.addListener(SWT.FocusOut, event -> lookAgain());
		Display display = text.getDisplay();
		Listener behind = this::holdBehind;
		display.addFilter(SWT.KeyDown, behind);
		text.addListener(SWT.Dispose, event -> {
			display.removeFilter(SWT.KeyDown, behind);
			lookAgain();
		});
	}

	/** Keys that are pressed from now on wait until this is complete. */
	void holdUntil(CompletableFuture<?> change) {
		storing++;
		updateBindings();
		change.whenComplete((done, failure) -> stored());
	}

	/** Presses keys that came before the text was there. */
	void press(Collection<Event> before) {
		held.addAll(before);
		updateBindings();
		pressNext();
	}

	private void stored() {
		storing--;
		if (!text.isDisposed()) {
			updateBindings();
			pressNext();
		}
	}

	private void keyPressed(Event event) {
		if (isHolding() && !pressing) {
			event.doit = false;
			held.add(KeyPresses.copy(event));
		}
	}

	/** What comes while others still wait is behind them, in a popup that one of them opened, too. */
	private void holdBehind(Event event) {
		if (!pressing && !held.isEmpty() && event.widget instanceof Control control
				&& (control == text || isOpenedByKey(control.getShell()))) {
			held.add(KeyPresses.copy(event));
			event.doit = false;
			event.type = SWT.None;
		}
	}

	private boolean isHolding() {
		return storing > 0 || !held.isEmpty();
	}

	private void lookAgain() {
		if (areAway) {
			areAway = false;
			bindings.setKeyFilterEnabled(true);
		}
	}

	/** Others have them look away, too, so that they are told only what is new. */
	private void updateBindings() {
		boolean isAway = !pressing && isHolding() && text.isFocusControl();
		if (isAway != areAway) {
			areAway = isAway;
			bindings.setKeyFilterEnabled(!isAway);
		}
	}

	/** Each as an event of its own: what the one before has opened gets the next one. */
	private void pressNext() {
		if (text.isDisposed() || storing > 0 || held.isEmpty()) {
			return;
		}
		Optional<Control> target = target();
		if (target.isEmpty() && polls++ < MOST_POLLS) {
			text.getDisplay().timerExec(POLL_MILLIS, this::pressNext);
			return;
		}
		polls = 0;
		Event key = held.remove();
		if (!held.isEmpty()) {
			text.getDisplay().asyncExec(this::pressNext);
		}
		target.or(() -> Optional.of(text).filter(Control::isFocusControl)).ifPresent(control -> press(control, key));
	}

	/** Where keys go: the text, or what a key has opened over it; empty as long as that does not have the focus yet. */
	private Optional<Control> target() {
		boolean isCovered = Arrays.stream(text.getShell().getShells())
				.anyMatch(shell -> shell.isVisible() && isOpenedByKey(shell));
		Control focus = text.getDisplay().getFocusControl();
		boolean hasFocus = focus != null && (isCovered ? isOpenedByKey(focus.getShell()) : focus == text);
		return hasFocus ? Optional.of(focus) : Optional.empty();
	}

	/** A popup or dialog; a tip is none. */
	private static boolean isOpenedByKey(Shell shell) {
		return shell.getParent() != null && shell.getData() instanceof Window;
	}

	private void press(Control control, Event key) {
		pressing = true;
		updateBindings();
		try {
			if (control == text) {
				pressInText(key);
			} else {
				KeyPresses.press(control, key);
			}
		} finally {
			pressing = false;
			if (!text.isDisposed()) {
				updateBindings();
			}
		}
	}

	private void pressInText(Event key) {
		text.notifyListeners(SWT.KeyDown, key);
		if (!text.isDisposed()) {
			text.notifyListeners(SWT.KeyUp, KeyPresses.copy(key));
		}
	}
}
