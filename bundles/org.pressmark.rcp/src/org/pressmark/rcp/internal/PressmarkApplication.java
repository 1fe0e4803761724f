// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Opens the workbench window and stays until it closes. The last argument that is not an option names the project to
 * open; without one, or when it is started again by itself, it is the project that was open last.
 */
public final class PressmarkApplication implements IApplication {

	private static final String EXIT_DATA = "eclipse.exitdata";
	private static final Bundle BUNDLE = FrameworkUtil.getBundle(PressmarkApplication.class);

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			if (!lockWorkspace()) {
				MessageDialog.openError(null, Messages.application_title, alreadyRunning());
				return EXIT_OK;
			}
			return isWorkspaceUnderstood() ? run(display, project(context)) : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}

	private static Integer run(Display display, Optional<Path> given) {
		int code = PlatformUI.createAndRunWorkbench(display, new PressmarkWorkbenchAdvisor(Restart.project(given)));
		if (code != PlatformUI.RETURN_RESTART) {
			return EXIT_OK;
		}
		Restart.announce(given);
		// What a native launcher would take for its arguments, ours would print on the terminal.
		System.clearProperty(EXIT_DATA);
		return EXIT_RESTART;
	}

	private static Optional<Path> project(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return Arrays.stream(arguments).filter(argument -> argument.endsWith(Projects.EXTENSION)).reduce((a, b) -> b)
				.map(Path::of);
	}

	private static String alreadyRunning() {
		return NLS.bind(Messages.application_alreadyRunning, new File(Platform.getInstanceLocation().getURL().getPath()));
	}

	/** Unless its version is a later one, or a person wants to go on nevertheless. */
	private static boolean isWorkspaceUnderstood() {
		if (Platform.getInstanceLocation() == null) {
			return true;
		}
		WorkspaceVersion version = new WorkspaceVersion(InstanceScope.INSTANCE.getNode(BUNDLE.getSymbolicName()), BUNDLE.getVersion());
		boolean isUnderstood = version.newer().map(newer -> openAnyway(newer, version.running())).orElse(true);
		if (isUnderstood) {
			version.use();
		}
		return isUnderstood;
	}

	private static boolean openAnyway(String newer, String running) {
		String question = NLS.bind(Messages.workspace_newer, newer, running);
		return MessageDialog.open(MessageDialog.WARNING, null, Messages.application_title, question, SWT.NONE, Messages.workspace_open,
				Messages.workspace_quit) == 0;
	}

	/** Two windows over one workspace would overwrite each other's layout. */
	private static boolean lockWorkspace() {
		Location workspace = Platform.getInstanceLocation();
		try {
			return workspace == null || workspace.lock();
		} catch (IOException e) {
			ILog.of(PressmarkApplication.class).error(Messages.application_workspaceNotLocked, e);
			// A read-only place can't be locked, and nobody else can write there either.
			return true;
		}
	}
}
