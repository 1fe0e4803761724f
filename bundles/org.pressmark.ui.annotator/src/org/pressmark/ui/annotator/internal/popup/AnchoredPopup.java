// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.popup;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A popup beside what it is about, with a thin frame that can be seen on light and dark backgrounds. */
abstract class AnchoredPopup extends PopupDialog {

	private static final int GAP = 10;
	private static final int PADDING = 6;

	private final Rectangle anchor;

	/** @param anchor what it is about, on the display */
	AnchoredPopup(Shell parent, Rectangle anchor, String title, String hint) {
		super(parent, SWT.NO_TRIM, true, false, false, false, false, title, hint);
		this.anchor = anchor;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.addPaintListener(event -> {
			Point size = shell.getSize();
			event.gc.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			event.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		});
	}

	@Override
	protected Control createTitleMenuArea(Composite parent) {
		Composite area = (Composite) super.createTitleMenuArea(parent);
		((GridLayout) area.getLayout()).marginWidth = PADDING;
		return area;
	}

	@Override
	protected Control createInfoTextArea(Composite parent) {
		Control area = super.createInfoTextArea(parent);
		((GridData) area.getLayoutData()).horizontalIndent = PADDING;
		return area;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return beside(anchor, size, getParentShell().getMonitor().getClientArea());
	}

	/** Where a popup of that size goes: below the anchor if it fits there, otherwise above; always on the monitor. */
	static Point beside(Rectangle anchor, Point size, Rectangle monitor) {
		int below = anchor.y + anchor.height + GAP;
		boolean fits = below + size.y <= monitor.y + monitor.height;
		int y = fits ? below : Math.max(monitor.y, anchor.y - GAP - size.y);
		int x = Math.max(monitor.x, Math.min(anchor.x, monitor.x + monitor.width - size.x));
		return new Point(x, y);
	}
}
