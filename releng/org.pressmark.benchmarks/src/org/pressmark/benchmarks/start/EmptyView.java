// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** Shows a word. */
public final class EmptyView extends ViewPart {

	static final String ID = "org.pressmark.benchmarks.view";

	private Label label;

	@Override
	public void createPartControl(Composite parent) {
		label = new Label(parent, SWT.NONE);
		label.setText("Empty");
	}

	@Override
	public void setFocus() {
		label.setFocus();
	}
}
