// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/**
 * Has the keys that are pressed after a popup was asked for typed into it. A window manager gives a new window the focus
 * some time after it was opened, and until then keys reach the control that had it before. A popup that asks for the focus
 * loses them: the toolkit takes keys of a window for nobody's from the moment that it has asked for another one to be
 * active. So this one is shown without asking, and gets each key from here. It asks only once nobody has typed for a
 * while, if the window manager does not give it the focus by itself, as it does for nobody who types on. UI thread only.
 */
final class TypeAhead {

	/** Longer than fluent typing pauses. */
	private static final int PAUSE_MILLIS = 400;
	private static final long NANOS = 1_000_000;
	/** In nanoseconds: a timer that runs so much later had to wait for something, and so had keys. */
	private static final long LATE = 40 * NANOS;
	/** A machine that is always late is waited for no longer. */
	private static final int MOST_LATE = 5;
	private static final int[] KEYS = { SWT.KeyDown, SWT.KeyUp, SWT.Traverse };

	private final Shell popup;
	private final Display display;
	private final Supplier<Control> field;
	private final Listener take = this::take;
	private final Listener dismiss = this::dismiss;
	private final Runnable activate = this::activate;
	private Optional<IBindingService> bindings = Optional.empty();
	private boolean isOver;
	private long due;
	private int late;

	/**
	 * @param popup not yet shown
	 * @param field what is to have the focus in it
	 */
	TypeAhead(Shell popup, Supplier<Control> field) {
		this.popup = popup;
		this.display = popup.getDisplay();
		this.field = field;
	}

	/** From now on, until the popup has the focus or is gone. Bindings look away: they see a key before anybody else. */
	void begin() {
		for (int type : KEYS) {
			display.addFilter(type, take);
		}
		display.addFilter(SWT.MouseDown, dismiss);
		if (PlatformUI.isWorkbenchRunning()) {
			bindings = Optional.of(PlatformUI.getWorkbench().getService(IBindingService.class))
					.filter(IBindingService::isKeyFilterEnabled);
		}
		bindings.ifPresent(service -> service.setKeyFilterEnabled(false));
		popup.addListener(SWT.Activate, event -> activated());
		popup.addListener(SWT.Dispose, event -> end());
		waitForPause();
	}

	private void waitForPause() {
		due = System.nanoTime() + PAUSE_MILLIS * NANOS;
		display.timerExec(PAUSE_MILLIS, activate);
	}

	private void take(Event event) {
		if (!(event.widget instanceof Control control) || control.getShell() == popup) {
			return;
		}
		Event key = KeyPresses.copy(event);
		boolean isPressed = event.type == SWT.KeyDown;
		event.doit = false;
		event.type = SWT.None;
		if (isPressed) {
			waitForPause();
			KeyPresses.press(field.get(), key);
		}
	}

	/** As a click elsewhere does once the popup has the focus. */
	private void dismiss(Event event) {
		if (event.widget instanceof Control control && control.getShell() != popup) {
			popup.close();
		}
	}

	private void activate() {
		if (isOver) {
			return;
		}
		if (System.nanoTime() - due > LATE && late++ < MOST_LATE) {
			waitForPause();
		} else {
			popup.forceActive();
			field.get().setFocus();
		}
	}

	private void activated() {
		if (!isOver) {
			end();
			field.get().setFocus();
		}
	}

	private void end() {
		if (isOver) {
			return;
		}
		isOver = true;
		display.timerExec(-1, activate);
		for (int type : KEYS) {
			display.removeFilter(type, take);
		}
		display.removeFilter(SWT.MouseDown, dismiss);
		bindings.ifPresent(service -> service.setKeyFilterEnabled(true));
	}
}
