// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** In the place of the editor's, but with no part around it; gets narrower and wider with the window. */
final class BareText implements Bare {

	private final Shell shell;
	private final Rectangle bounds;
	private final int around;
	private final BareLook look;
	private final Listener resized = event -> fit();
	private StyledText text;

	/** @param model the editor's; may be disposed of afterwards */
	BareText(StyledText model) {
		shell = model.getShell();
		bounds = model.getDisplay().map(model.getParent(), shell, model.getBounds());
		around = shell.getSize().x - bounds.width;
		look = BareLook.of(model);
	}

	/** How it looks. */
	BareLook look() {
		return look;
	}

	@Override
	public StyledText text() {
		return text;
	}

	@Override
	public void open() {
		text = look.create(shell);
		fit();
		text.moveAbove(null);
		shell.addListener(SWT.Resize, resized);
	}

	@Override
	public void close() {
		shell.removeListener(SWT.Resize, resized);
		text.dispose();
	}

	private void fit() {
		text.setBounds(bounds.x, bounds.y, shell.getSize().x - around, bounds.height);
	}
}
