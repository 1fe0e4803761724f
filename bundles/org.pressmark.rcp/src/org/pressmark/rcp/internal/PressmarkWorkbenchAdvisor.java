// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.pressmark.extensions.ContributionListener;
import org.pressmark.extensions.Contributions;
import org.pressmark.ui.FirstLook;
import org.pressmark.ui.StatusLine;
import org.pressmark.ui.UiThread;
import org.pressmark.ui.backup.AutomaticBackups;
import org.pressmark.ui.choosing.DialogKeys;

/** How the workbench starts: with the perspective for annotating and the project to work on. */
public class PressmarkWorkbenchAdvisor extends WorkbenchAdvisor {

	private final Optional<Path> project;
	private final ContributionListener leftOut = (contribution, message) -> new UiThread().execute(() -> {
		StatusLine.say(NLS.bind(Messages.plugins_leftOut, message));
		ToldFailures.areTold();
	});
	private Optional<AutomaticBackups> backups = Optional.empty();

	/** @param project what to open; empty for the project that was open last */
	public PressmarkWorkbenchAdvisor(Optional<Path> project) {
		this.project = project;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		UnstyledRows.keep(configurer.getWorkbench().getDisplay());
		DialogKeys.keep(configurer.getWorkbench().getDisplay());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return AnnotatePerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new PressmarkWindowAdvisor(configurer);
	}

	/**
	 * The project is opened on another thread while the window is made. What becomes of it comes to the UI thread when
	 * the window is there.
	 */
	@Override
	public void preStartup() {
		Contributions.installed().addListener(leftOut);
		project.or(Projects::last).ifPresentOrElse(Projects::open,
				() -> new UiThread().execute(PressmarkWorkbenchAdvisor::openNothing));
	}

	@Override
	public void postStartup() {
		LookForSwitches.start(PlatformUI.getWorkbench());
		backups = Optional.of(new AutomaticBackups(Projects.current()));
		backups.get().start();
		Projects.current().addListener(new OpenArticles());
		LeftOutJob.start();
	}

	private static void openNothing() {
		OpenArticles.closeAll();
		FirstLook.begins();
	}

	/** While there still is a window that can show what it waits for. */
	@Override
	public boolean preShutdown() {
		Contributions.installed().removeListener(leftOut);
		backups.ifPresent(AutomaticBackups::stop);
		return super.preShutdown();
	}
}
