// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ProjectAccess;

/** The window: a bar with the perspectives, a status line, the names of the project and its file in the title, and whether it is read-only. */
final class PressmarkWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point SIZE = new Point(1500, 950);
	/** In less, views are squeezed to nothing, of which GTK complains. */
	private static final Point LEAST_SIZE = new Point(800, 600);

	PressmarkWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new HelpMenu(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(SIZE);
		configurer.setTitle(Messages.application_title);
		configurer.setShowCoolBar(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowCreate() {
		getWindowConfigurer().getWindow().getShell().setMinimumSize(LEAST_SIZE);
		getWindowConfigurer().getWindow().addPerspectiveListener(new ViewToolbars());
		ProjectAccess.follow(project(), getWindowConfigurer().getWindow().getShell(), this::showTitle);
	}

	private void showTitle(ProjectAccess access) {
		String title = access.isWritable() ? Messages.window_title : Messages.window_titleReadOnly;
		getWindowConfigurer().setTitle(project().view().filter(view -> access.isOpen())
				.map(view -> NLS.bind(title, view.project().getName(), view.store().file().getFileName())).orElse(Messages.application_title));
	}

	private static CurrentProject project() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}
}
