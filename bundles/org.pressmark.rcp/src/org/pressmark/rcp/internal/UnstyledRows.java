// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keeps the rows of all tables and trees from the style sheets of themes. No theme has a style for rows, which look as
 * their table or tree does. But the style engine remembers each row that it is shown, and a change of the theme resets
 * the colours of all that it remembers, one by one. Among them are rows that end the program: while GTK removes a row of a
 * virtual table it asks what the row says, SWT makes a new item for that answer, and this item is never disposed, though
 * its row is gone. What is not remembered is not touched.
 */
final class UnstyledRows {

	private UnstyledRows() {
	}

	/** From now on, until the display goes. */
	static void keep(Display display) {
		display.addFilter(SWT.Skin, UnstyledRows::skip);
	}

	private static void skip(Event event) {
		if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
			event.type = SWT.None;
		}
	}
}
