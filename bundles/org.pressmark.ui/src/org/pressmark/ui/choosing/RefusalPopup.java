// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pressmark.ui.fields.Named;

/**
 * Says why what a key asks for cannot be, where a popup with a field would have opened, and takes the name that a person
 * goes on to type: its letters would be so many other commands. Goes with Escape, Enter, an arrow key or a click, and by
 * itself when nobody types. UI thread only.
 */
public final class RefusalPopup extends AnchoredPopup {

	/** Long enough to read the reason, and for a pause in typing. */
	private static final int GO_MILLIS = 2000;
	private static final int WIDTH_IN_LINES = 18;

	private final String reason;
	private final Runnable go = this::close;
	private Text field;

	/**
	 * @param anchor what cannot be changed, on the display
	 * @param reason why, as a sentence
	 */
	public RefusalPopup(Shell parent, Rectangle anchor, String reason) {
		super(parent, anchor, null, Messages.refusal_hint);
		this.reason = reason;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
		// A field and no label: it can have the focus, and a screen reader reads it.
		field = Named.control(WidgetFactory.text(SWT.MULTI | SWT.WRAP | SWT.READ_ONLY).create(area), "annotator.refusal",
				reason);
		field.setText(reason);
		GridDataFactory.fillDefaults().grab(true, true).hint(field.getLineHeight() * WIDTH_IN_LINES, SWT.DEFAULT)
				.applyTo(field);
		field.addListener(SWT.KeyDown, this::keyPressed);
		field.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_ESCAPE);
		field.addListener(SWT.MouseDown, event -> close());
		field.addListener(SWT.Dispose, event -> field.getDisplay().timerExec(-1, go));
		goLater();
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return field;
	}

	private void goLater() {
		field.getDisplay().timerExec(GO_MILLIS, go);
	}

	private void keyPressed(Event event) {
		event.doit = false;
		switch (event.keyCode) {
		case SWT.ESC, SWT.CR, SWT.KEYPAD_CR, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> close();
		default -> goLater();
		}
	}
}
