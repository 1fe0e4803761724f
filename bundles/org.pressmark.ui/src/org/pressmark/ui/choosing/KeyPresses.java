// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Presses keys in a control that were pressed before it had the focus. UI thread only. */
public final class KeyPresses {

	private KeyPresses() {
	}

	/** A key that can be pressed later: the toolkit uses its own event again. */
	public static Event copy(Event key) {
		Event copy = new Event();
		copy.character = key.character;
		copy.keyCode = key.keyCode;
		copy.keyLocation = key.keyLocation;
		copy.stateMask = key.stateMask;
		copy.time = key.time;
		return copy;
	}

	/** Presses a key in a popup: those who listen are told first, as with a real one, and may keep it from the control. */
	public static void press(Control control, Event key) {
		control.notifyListeners(SWT.KeyDown, key);
		if (key.doit && !control.isDisposed()) {
			pressNatively(control, key);
		}
		if (!control.isDisposed()) {
			control.notifyListeners(SWT.KeyUp, copy(key));
		}
	}

	/** What the toolkit does with a key itself, after those who listen. */
	private static void pressNatively(Control control, Event key) {
		switch (key.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> control.notifyListeners(SWT.DefaultSelection, new Event());
		case SWT.ESC -> control.getShell().close();
		case SWT.TAB -> control.traverse((key.stateMask & SWT.SHIFT) == 0 ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
		default -> {
			if (control instanceof Text field) {
				type(field, key);
			} else if (control instanceof Tree tree) {
				TreePresses.press(tree, key);
			}
		}
		}
	}

	private static void type(Text field, Event key) {
		Point selected = field.getSelection();
		boolean isSelected = selected.x < selected.y;
		switch (key.keyCode) {
		case SWT.BS -> erase(field, isSelected ? selected.x : selected.x - 1, selected.y);
		case SWT.DEL -> erase(field, selected.x, isSelected ? selected.y : selected.y + 1);
		case SWT.ARROW_LEFT -> field.setSelection(Math.max(0, selected.x - 1));
		case SWT.ARROW_RIGHT -> field.setSelection(selected.y + 1);
		case SWT.HOME -> field.setSelection(0);
		case SWT.END -> field.setSelection(field.getCharCount());
		default -> {
			if (key.character >= ' ' && (key.stateMask & (SWT.CTRL | SWT.ALT)) == 0) {
				field.insert(String.valueOf(key.character));
			}
		}
		}
	}

	private static void erase(Text field, int begin, int end) {
		field.setSelection(Math.max(0, begin), Math.min(end, field.getCharCount()));
		field.insert("");
	}
}
