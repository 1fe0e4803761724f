// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ProjectAccess;

/** The line across the top that says why the project cannot be changed; it is there only as long as that is so. */
final class ReadOnlyLine {

	private final Composite line;
	private final Label reason;

	/** @param parent has a grid */
	ReadOnlyLine(Composite parent, CurrentProject project) {
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(5, 5, 4, 4).spacing(6, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
		line.setVisible(false);
		Label icon = new Label(line, SWT.NONE);
		icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		reason = new Label(line, SWT.WRAP);
		reason.setData("id", "sources.readOnly");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(reason);
		ProjectAccess.follow(project, line, this::show);
	}

	private void show(ProjectAccess access) {
		String words = Mnemonics.escape(access.readOnly().orElse(""));
		reason.setText(words);
		reason.setToolTipText(words);
		line.setVisible(access.readOnly().isPresent());
		((GridData) line.getLayoutData()).exclude = access.readOnly().isEmpty();
		line.getParent().layout(true, true);
	}
}
