// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.keys.IBindingService;
import org.pressmark.ui.choosing.KeyPresses;

/**
 * Keeps the keys that a person presses after asking for an article until its text is there: they are meant for it, and
 * there is nothing yet that could take them. UI thread only.
 */
final class OpeningKeys {

	/** What takes longer than that is no longer typed ahead for. */
	private static final int MOST_MILLIS = 10_000;
	private static final int[] KEYS = { SWT.KeyDown, SWT.KeyUp, SWT.Traverse };

	private final IEditorPart editor;
	private final Display display;
	private final IBindingService bindings;
	private final Listener take = this::take;
	private final Runnable end = this::end;
	private final Deque<Event> pressed = new ArrayDeque<>();
	private boolean isKeeping;
	/** Because of this; several articles may be opened at once. */
	private boolean areAway;

	/** @param editor the article's, which keeps keys as long as it is the active part */
	OpeningKeys(IEditorPart editor, IEditorSite site) {
		this.editor = editor;
		this.display = site.getShell().getDisplay();
		this.bindings = site.getService(IBindingService.class);
	}

	/** From now on. Bindings look away: they see a key before anybody else. */
	void keep() {
		isKeeping = true;
		areAway = bindings.isKeyFilterEnabled();
		if (areAway) {
			bindings.setKeyFilterEnabled(false);
		}
		for (int type : KEYS) {
			display.addFilter(type, take);
		}
		display.timerExec(MOST_MILLIS, end);
	}

	private void take(Event event) {
		IEditorSite site = editor.getEditorSite();
		if (site.getPage().getActivePart() == editor && event.widget instanceof Control control
				&& control.getShell() == site.getShell()) {
			if (event.type == SWT.KeyDown) {
				pressed.add(KeyPresses.copy(event));
			}
			event.doit = false;
			event.type = SWT.None;
		}
	}

	/** Presses them in the text, which is there now. */
	void pressIn(HeldKeys keys) {
		end();
		keys.press(pressed);
		pressed.clear();
	}

	/** No longer. */
	void end() {
		if (isKeeping) {
			isKeeping = false;
			display.timerExec(-1, end);
			for (int type : KEYS) {
				display.removeFilter(type, take);
			}
			if (areAway) {
				bindings.setKeyFilterEnabled(true);
			}
		}
	}
}
