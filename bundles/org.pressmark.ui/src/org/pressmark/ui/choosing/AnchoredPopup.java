// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import java.util.Arrays;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;

/**
 * A popup beside what it is about, as large as its content needs, with a thin frame that can be seen on light and dark
 * backgrounds.
 */
public abstract class AnchoredPopup extends PopupDialog {

	/** How many rows a list shows at most. */
	protected static final int MAX_ROWS = 10;

	private static final int MIN_ROWS = 3;
	private static final int MIN_WIDTH_IN_ROWS = 14;
	private static final int MAX_WIDTH_IN_ROWS = 25;
	private static final int PADDING = 6;
	private static final int FRAME = 1;
	private static final int FRAME_ALPHA = 96;

	private final Rectangle anchor;
	private final String hint;
	private Runnable dismissed = () -> {
		// Nobody wants to know.
	};
	private boolean isTaken;

	/**
	 * @param anchor what it is about, on the display
	 * @param hint what the keys do, shown below the content on as many lines as it needs
	 */
	protected AnchoredPopup(Shell parent, Rectangle anchor, String title, String hint) {
		super(parent, SWT.NO_TRIM, false, false, false, false, false, title, hint);
		this.anchor = anchor;
		this.hint = hint;
	}

	/** Whatever is typed from now on is typed into what {@link #getFocusControl()} gives. */
	@Override
	public int open() {
		create();
		new TypeAhead(getShell(), this::getFocusControl).begin();
		return super.open();
	}

	/** Runs this when the popup goes without anything having been chosen. */
	public final void onDismissed(Runnable work) {
		dismissed = work;
	}

	/** Goes, for something was chosen. */
	protected final void closeTaken() {
		isTaken = true;
		close();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.addDisposeListener(event -> {
			if (!isTaken) {
				dismissed.run();
			}
		});
		GridLayout layout = (GridLayout) shell.getLayout();
		layout.marginWidth = FRAME;
		layout.marginHeight = FRAME;
		shell.addPaintListener(event -> {
			Point size = shell.getSize();
			event.gc.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
			event.gc.setAlpha(FRAME_ALPHA);
			event.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		});
	}

	@Override
	protected Control createTitleMenuArea(Composite parent) {
		Composite area = (Composite) super.createTitleMenuArea(parent);
		((GridLayout) area.getLayout()).marginWidth = PADDING;
		return area;
	}

	/** The dialog's own label would make the popup as wide as the hint is long. */
	@Override
	protected Control createInfoTextArea(Composite parent) {
		int width = parent.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - 2 * PADDING;
		Composite area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().extendedMargins(PADDING, PADDING, 0, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		Label label = WidgetFactory.label(SWT.WRAP).text(hint).create(area);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), label);
		label.setFont(resources.create(FontDescriptor.createFrom(label.getFont()).increaseHeight(-1)));
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(label);
		return area;
	}

	@Override
	protected void adjustBounds() {
		fit();
	}

	/** Makes the popup, wherever it has room, as large as its content. */
	protected final void fit() {
		Point wanted = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		getShell().setBounds(Placement.beside(anchor, wanted, monitor()));
	}

	/**
	 * Makes a list in a grid as large as what it lists, within limits. It never gets smaller, or else it would jump
	 * while somebody types.
	 */
	protected static void enlarge(Composite list, int rowHeight, int rows) {
		GridData data = (GridData) list.getLayoutData();
		int width = list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		data.widthHint = Math.max(data.widthHint,
				Math.clamp(width, rowHeight * MIN_WIDTH_IN_ROWS, rowHeight * MAX_WIDTH_IN_ROWS));
		data.heightHint = Math.max(data.heightHint, rowHeight * Math.clamp(rows, MIN_ROWS, MAX_ROWS));
	}

	/** The window may reach over several monitors. */
	private Rectangle monitor() {
		Point middle = new Point(anchor.x + anchor.width / 2, anchor.y + anchor.height / 2);
		return Arrays.stream(getParentShell().getDisplay().getMonitors()).map(Monitor::getClientArea)
				.filter(area -> area.contains(middle)).findFirst()
				.orElseGet(() -> getParentShell().getMonitor().getClientArea());
	}
}
