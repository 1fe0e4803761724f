// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** Somebody at the screen: looks for widgets and works them with real mouse and key events. */
final class Person {

	/** What somebody tries. */
	@FunctionalInterface
	interface Attempt {

		void run() throws Exception;
	}

	private static final int ATTEMPTS = 5;

	private final Workbench workbench;

	Person(Workbench workbench) {
		this.workbench = workbench;
	}

	/** What something is, asked on the UI thread. */
	<T> T sees(Supplier<T> question) {
		return workbench.ask(question);
	}

	/** Waits until something is to be seen. */
	void awaits(String what, BooleanSupplier condition) throws Exception {
		workbench.await(what, condition);
	}

	/** Does something again until it has its effect: a window that is still being laid out moves under the pointer. */
	void insists(String what, Attempt attempt, BooleanSupplier effect) throws Exception {
		for (int i = 0; i < ATTEMPTS; i++) {
			attempt.run();
			if (workbench.comesTrue(effect, Duration.ofSeconds(3))) {
				return;
			}
		}
		throw new AssertionError("tried in vain: " + what);
	}

	/** The visible widget with that id, as soon as it is there. */
	<T extends Widget> T finds(String id, Class<T> type) throws Exception {
		awaits(id, () -> find(id, type).isPresent());
		return sees(() -> find(id, type).orElseThrow());
	}

	/** Whether a visible widget has that id. UI thread only. */
	boolean hasNow(String id) {
		return find(id, Widget.class).isPresent();
	}

	/** Clicks the button with that text in the active window. */
	void pushes(String text) throws Exception {
		awaits("button " + text, () -> button(text).filter(Button::isEnabled).isPresent());
		Button button = sees(() -> button(text).orElseThrow());
		clicks(button, sees(() -> new Point(button.getSize().x / 2, button.getSize().y / 2)));
	}

	/** Clicks at a place of a control. */
	void clicks(Control control, Point at) {
		movesTo(control, at);
		post(SWT.MouseDown, event -> event.button = 1);
		post(SWT.MouseUp, event -> event.button = 1);
	}

	/** Moves the pointer to a place of a control. */
	void points(Control control, Point at) {
		movesTo(control, at);
		sees(() -> {
			while (control.getDisplay().readAndDispatch()) {
				// What the pointer brings about is over then.
			}
			return null;
		});
	}

	/** Presses the button at one place, moves to another, lets it go. */
	void drags(Control control, Point from, Point to) {
		movesTo(control, from);
		post(SWT.MouseDown, event -> event.button = 1);
		int steps = 8;
		for (int i = 1; i <= steps; i++) {
			movesTo(control, new Point(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps));
		}
		post(SWT.MouseUp, event -> event.button = 1);
	}

	/** Gives a control the focus and waits until it has it. */
	void focuses(Control control) throws Exception {
		sees(control::forceFocus);
		awaits("focus", control::isFocusControl);
	}

	/** Types text that is on every keyboard. */
	void types(String text) {
		for (char c : text.toCharArray()) {
			boolean shift = Character.isUpperCase(c) || "~!@#$%^&*()_+{}|:\"<>?".indexOf(c) >= 0; //$NON-NLS-1$
			if (shift) {
				post(SWT.KeyDown, event -> event.keyCode = SWT.SHIFT);
			}
			post(SWT.KeyDown, event -> event.character = c);
			post(SWT.KeyUp, event -> event.character = c);
			if (shift) {
				post(SWT.KeyUp, event -> event.keyCode = SWT.SHIFT);
			}
		}
	}

	/** Presses one of SWT's keys. */
	void presses(int keyCode) {
		post(SWT.KeyDown, event -> key(event, keyCode));
		post(SWT.KeyUp, event -> key(event, keyCode));
	}

	/** Presses a key while others are held. */
	void presses(int modifiers, int keyCode) {
		int[] held = Arrays.stream(new int[] { SWT.CTRL, SWT.SHIFT, SWT.ALT }).filter(key -> (modifiers & key) != 0)
				.toArray();
		for (int key : held) {
			post(SWT.KeyDown, event -> event.keyCode = key);
		}
		presses(keyCode);
		for (int key : held) {
			post(SWT.KeyUp, event -> event.keyCode = key);
		}
	}

	private static void key(Event event, int code) {
		boolean isCharacter = code >= ' ' && code != SWT.DEL && (code & SWT.KEYCODE_BIT) == 0;
		if (!isCharacter) {
			event.keyCode = code;
		} else {
			event.character = (char) code;
		}
	}

	private void movesTo(Control control, Point at) {
		Point screen = sees(() -> control.toDisplay(at));
		post(SWT.MouseMove, event -> {
			event.x = screen.x;
			event.y = screen.y;
		});
	}

	@FunctionalInterface
	private interface Details {

		void fill(Event event);
	}

	private void post(int type, Details details) {
		Event event = new Event();
		event.type = type;
		details.fill(event);
		if (!sees(() -> workbench.display().post(event))) {
			throw new AssertionError("the display does not take events; is there a window manager?"); //$NON-NLS-1$
		}
	}

	private <T extends Widget> Optional<T> find(String id, Class<T> type) {
		Deque<Control> toVisit = new ArrayDeque<>(Arrays.asList(workbench.display().getShells()));
		while (!toVisit.isEmpty()) {
			Control control = toVisit.pop();
			if (id.equals(control.getData("id")) && type.isInstance(control) && control.isVisible()) { //$NON-NLS-1$
				return Optional.of(type.cast(control));
			}
			if (control instanceof Composite composite) {
				Arrays.asList(composite.getChildren()).forEach(toVisit::push);
			}
			if (control instanceof Shell shell) {
				Arrays.asList(shell.getShells()).forEach(toVisit::push);
			}
		}
		return Optional.empty();
	}

	private Optional<Button> button(String text) {
		Shell active = workbench.display().getActiveShell();
		Deque<Control> toVisit = new ArrayDeque<>();
		if (active != null) {
			toVisit.push(active);
		}
		while (!toVisit.isEmpty()) {
			Control control = toVisit.pop();
			if (control instanceof Button button && button.getText().replace("&", "").equals(text) && button.isVisible()) { //$NON-NLS-1$ //$NON-NLS-2$
				return Optional.of(button);
			}
			if (control instanceof Composite composite) {
				Arrays.asList(composite.getChildren()).forEach(toVisit::push);
			}
		}
		return Optional.empty();
	}
}
