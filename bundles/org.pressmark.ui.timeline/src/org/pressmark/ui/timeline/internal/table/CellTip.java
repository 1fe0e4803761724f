// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.ui.Mnemonics;

/** Says something below a cell while somebody types in it, without taking the focus. Goes with its window. */
final class CellTip {

	private static final int MARGIN = 4;
	private static final int WIDTH = 320;

	private final Shell window;
	private Shell shell;
	private Label label;

	CellTip(Shell window) {
		this.window = window;
	}

	/** Says this below a control. */
	void show(Control below, String words) {
		if (shell == null) {
			create();
		}
		label.setText(Mnemonics.escape(words));
		int width = Math.min(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		Point size = shell.computeSize(width + 2 * MARGIN, SWT.DEFAULT);
		Rectangle place = below.getDisplay().map(below, null, new Rectangle(0, 0, below.getSize().x, below.getSize().y));
		shell.setBounds(place.x, place.y + place.height, size.x, size.y);
		shell.setVisible(true);
	}

	void hide() {
		if (shell != null) {
			shell.dispose();
			shell = null;
		}
	}

	private void create() {
		shell = new Shell(window, SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS | SWT.ON_TOP);
		FillLayout layout = new FillLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		shell.setLayout(layout);
		label = new Label(shell, SWT.WRAP);
		label.setData("id", "timeline.table.understood");
	}
}
