// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;

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

	/** The project that is open, or will be. */
	static CurrentProject current() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}

	/** The text of an article that somebody opens, as soon as these words stand in it. */
	StyledText opens(String articleId, String title, String words) throws Exception {
		awaits("the project", () -> current().view().isPresent());
		sees(() -> {
			try {
				return ArticleEditors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), articleId, title);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		StyledText text = finds("annotator.text", StyledText.class);
		awaits("its words", () -> text.getText().contains(words));
		return text;
	}

	/** Whether the status line says this. UI thread only. */
	boolean isToldNow(String words) {
		return all(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell())
				.anyMatch(control -> control instanceof CLabel label && words.equals(label.getText()));
	}

	/** Clicks the button with that text in the active window. */
	void pushes(String text) throws Exception {
		awaits("button " + text, () -> button(text).filter(Button::isEnabled).isPresent());
		Button button = sees(() -> button(text).orElseThrow());
		// A window that has just opened may still move or be laid out, away from under the pointer.
		hovers(button, sees(() -> new Point(button.getSize().x / 2, button.getSize().y / 2)));
		xdotool("click", "1");
	}

	/** Clicks at a place of a control. */
	void clicks(Control control, Point at) throws Exception {
		points(control, at);
		xdotool("click", "1");
	}

	/** Clicks twice at a place of a control. */
	void doubleClicks(Control control, Point at) throws Exception {
		points(control, at);
		xdotool("click", "--repeat", "2", "--delay", "60", "1");
	}

	/** Moves the pointer to a place of a control. */
	void points(Control control, Point at) throws Exception {
		Point screen = sees(() -> control.toDisplay(at));
		xdotool("mousemove", Integer.toString(screen.x), Integer.toString(screen.y));
	}

	/** As {@link #points}, and waits until the control was told: whatever it says of the pointer is true of that place then. */
	void hovers(Control control, Point at) throws Exception {
		Point[] told = new Point[1];
		// Told after the control's own listeners.
		Listener listener = event -> told[0] = new Point(event.x, event.y);
		sees(() -> {
			control.addListener(SWT.MouseMove, listener);
			return null;
		});
		try {
			// One that is there already would not move.
			insists("the pointer at " + at, () -> {
				points(control, new Point(at.x + 1, at.y));
				points(control, at);
			}, () -> at.equals(told[0]));
		} finally {
			sees(() -> {
				control.removeListener(SWT.MouseMove, listener);
				return null;
			});
		}
	}

	/** Presses the button at one place, moves to another, lets it go. */
	void drags(Control control, Point from, Point to) throws Exception {
		points(control, from);
		xdotool("mousedown", "1");
		int steps = 8;
		for (int i = 1; i <= steps; i++) {
			points(control, new Point(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps));
		}
		xdotool("mouseup", "1");
	}

	/** As {@link #drags}, with a key held down, named as X names it. */
	void dragsHolding(String key, Control control, Point from, Point to) throws Exception {
		xdotool("keydown", key);
		try {
			drags(control, from, to);
		} finally {
			xdotool("keyup", key);
		}
	}

	/** Takes what is at a place of a control to a place of another one and holds it there, until it is {@link #drops dropped}. */
	void holds(Control from, Point begin, Control to, Point end) throws Exception {
		Point start = sees(() -> from.toDisplay(begin));
		Point target = sees(() -> to.toDisplay(end));
		points(from, begin);
		xdotool("mousedown", "1");
		int steps = 8;
		for (int i = 1; i <= steps; i++) {
			xdotool("mousemove", Integer.toString(start.x + (target.x - start.x) * i / steps),
					Integer.toString(start.y + (target.y - start.y) * i / steps));
		}
		points(to, new Point(end.x + 2, end.y));
	}

	/** Lets go what is held. */
	void drops() throws Exception {
		xdotool("mouseup", "1");
	}

	/** Gives a control the focus until it has it: a view that becomes active a moment later puts it elsewhere. */
	void focuses(Control control) throws Exception {
		awaits("focus", () -> control.isFocusControl() || control.forceFocus() && control.isFocusControl());
	}

	/** Types text. */
	void types(String text) throws Exception {
		xdotool("type", "--delay", "10", "--", text);
	}

	/** Presses one key after the other, as fast as that or without a pause; named as X names them. */
	void pressesAtOnce(int pauseMillis, String... keys) throws Exception {
		List<String> arguments = new ArrayList<>(List.of("key", "--delay", Integer.toString(pauseMillis)));
		arguments.addAll(List.of(keys));
		xdotool(arguments.toArray(String[]::new));
	}

	/** Presses keys, named as X names them: {@code Return}, {@code ctrl+shift+z}. */
	void presses(String keys) throws Exception {
		xdotool("key", keys);
	}

	/** Events that come the whole way through the X server, as from a real mouse and keyboard. */
	private static void xdotool(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new AssertionError(command + " failed: " + output);
		}
	}

	private <T extends Widget> Optional<T> find(String id, Class<T> type) {
		Deque<Control> toVisit = new ArrayDeque<>(Arrays.asList(workbench.display().getShells()));
		while (!toVisit.isEmpty()) {
			Control control = toVisit.pop();
			if (id.equals(control.getData("id")) && type.isInstance(control) && control.isVisible()) {
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

	/** A control and all that is in it. UI thread only. */
	static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Person::all))
				: Stream.of(control);
	}

	private Optional<Button> button(String text) {
		Shell active = workbench.display().getActiveShell();
		Deque<Control> toVisit = new ArrayDeque<>();
		if (active != null) {
			toVisit.push(active);
		}
		while (!toVisit.isEmpty()) {
			Control control = toVisit.pop();
			if (control instanceof Button button && button.getText().replace("&", "").equals(text) && button.isVisible()) {
				return Optional.of(button);
			}
			if (control instanceof Composite composite) {
				Arrays.asList(composite.getChildren()).forEach(toVisit::push);
			}
		}
		return Optional.empty();
	}
}
