// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Makes check boxes for views. UI thread only. */
public final class CheckBox {

	/** The platform's style sheets leave widgets alone that have this. */
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private CheckBox() {
	}

	/**
	 * A check box whose tick is seen in any theme: the light one for GTK would give it the white background of the view, on
	 * which GTK's tick is white.
	 *
	 * @param id for scripts: {@code <part>.<purpose>}
	 */
	public static Button create(Composite parent, String id, String text) {
		Button check = Named.control(WidgetFactory.button(SWT.CHECK).text(text).create(parent), id, text);
		check.setData(UNSTYLED, Boolean.TRUE);
		return check;
	}
}
