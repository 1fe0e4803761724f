// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Does with keys in a tree what the toolkit does with those that a person presses there. UI thread only. */
final class TreePresses {

	private TreePresses() {
	}

	/** Goes to another row, or ticks the selected one. */
	static void press(Tree tree, Event key) {
		List<TreeItem> rows = new ArrayList<>();
		addRows(tree.getItems(), rows);
		int selected = tree.getSelectionCount() == 0 ? -1 : rows.indexOf(tree.getSelection()[0]);
		switch (key.keyCode) {
		case SWT.ARROW_DOWN -> select(tree, rows, selected + 1);
		case SWT.ARROW_UP -> select(tree, rows, selected - 1);
		case SWT.HOME -> select(tree, rows, 0);
		case SWT.END -> select(tree, rows, rows.size() - 1);
		case SWT.SPACE -> tick(tree, rows, selected);
		default -> {
			// Nothing that is meant while it opens.
		}
		}
	}

	private static void addRows(TreeItem[] items, List<TreeItem> rows) {
		for (TreeItem item : items) {
			rows.add(item);
			if (item.getExpanded()) {
				addRows(item.getItems(), rows);
			}
		}
	}

	private static void select(Tree tree, List<TreeItem> rows, int index) {
		if (index >= 0 && index < rows.size()) {
			tree.setSelection(rows.get(index));
			tell(tree, rows.get(index), SWT.NONE);
		}
	}

	private static void tick(Tree tree, List<TreeItem> rows, int index) {
		if (index >= 0 && (tree.getStyle() & SWT.CHECK) != 0) {
			rows.get(index).setChecked(!rows.get(index).getChecked());
			tell(tree, rows.get(index), SWT.CHECK);
		}
	}

	private static void tell(Tree tree, TreeItem item, int detail) {
		Event event = new Event();
		event.item = item;
		event.detail = detail;
		tree.notifyListeners(SWT.Selection, event);
	}
}
