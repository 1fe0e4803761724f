// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.pressmark.ui.fields.StoredText;

/**
 * Whether the keys of undo and redo are meant for the project. Who presses them in a dialog, or in a field whose words are
 * not the project's, such as a filter, means these words, and would not see what happens to the project behind.
 */
final class UndoKeys {

	private UndoKeys() {
	}

	/** Whether the command was chosen in a menu, or by keys that mean the project. */
	static boolean meanProject(ExecutionEvent event) {
		return !(event.getTrigger() instanceof Event trigger) || !isKey(trigger) || meanProject(trigger);
	}

	private static boolean isKey(Event trigger) {
		return trigger.type == SWT.KeyDown || trigger.type == SWT.Traverse;
	}

	private static boolean meanProject(Event key) {
		Control focus = key.display.getFocusControl();
		return focus == null || isInWindow(focus.getShell()) && !isOwnWords(focus);
	}

	private static boolean isInWindow(Shell shell) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			if (window.getShell() == shell) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOwnWords(Control focus) {
		return switch (focus) {
		case Text text -> text.getEditable() && !StoredText.is(text);
		case Combo combo -> (combo.getStyle() & SWT.READ_ONLY) == 0;
		default -> false;
		};
	}
}
