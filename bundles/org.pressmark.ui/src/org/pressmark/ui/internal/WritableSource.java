// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.util.Map;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ProjectAccess;

/** Tells core expressions whether the project can be changed, so that commands that would are enabled or not. */
public final class WritableSource extends AbstractSourceProvider {

	private static final String WRITABLE = "org.pressmark.ui.writable";

	private AccessFollower follower;
	private ICommandService commands;
	private ReadOnlyReason reason;
	private boolean isWritable;

	@Override
	public void initialize(IServiceLocator locator) {
		CurrentProject project = locator.getService(CurrentProject.class);
		follower = new AccessFollower(project, Display.getDefault()::asyncExec, this::show);
		follower.start();
		commands = locator.getService(ICommandService.class);
		reason = new ReadOnlyReason(project);
		commands.addExecutionListener(reason);
	}

	@Override
	public void dispose() {
		follower.stop();
		commands.removeExecutionListener(reason);
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(WRITABLE, isWritable);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { WRITABLE };
	}

	private void show(ProjectAccess access) {
		isWritable = access.isWritable();
		fireSourceChanged(ISources.WORKBENCH, WRITABLE, isWritable);
	}
}
