// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.operations.Author;
import org.pressmark.operations.SampleProject;
import org.pressmark.sources.Importers;
import org.pressmark.store.StoreException;
import org.pressmark.ui.Failures;

/**
 * Opens the sample project, and makes it first, from the seeds beside the program: in the user's home, or where whoever
 * started the program has one already.
 */
public final class SampleProjectHandler extends AbstractHandler {

	/** The system property that names the file. */
	private static final String PLACE = "pressmark.sample";

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Display display = shell.getDisplay();
		Job.create(Messages.sample_job, monitor -> {
			Runnable then = make(project(), shell, monitor);
			display.asyncExec(then);
		}).schedule();
		return null;
	}

	/** @return what is to be done on the UI thread */
	private static Runnable make(Path project, Shell shell, IProgressMonitor monitor) {
		try {
			if (!Files.exists(project)) {
				Optional<Path> seeds = seeds();
				if (seeds.isEmpty()) {
					return () -> Failures.show(shell, Messages.sample_noSeeds, null);
				}
				SampleProject.create(project, seeds.get(), Author.current(), Importers.installed(), monitor);
			}
			return () -> Projects.open(project);
		} catch (StoreException e) {
			return () -> Failures.show(shell, e);
		}
	}

	private static Path project() {
		return Optional.ofNullable(System.getProperty(PLACE)).map(Path::of)
				.orElseGet(() -> Path.of(System.getProperty("user.home"), "Pressmark", "g7-london-2021.pressmark"));
	}

	private static Optional<Path> seeds() {
		Location install = Platform.getInstallLocation();
		try {
			return Optional.of(Path.of(URIUtil.toURI(install.getURL())).resolve("seeds")).filter(Files::isDirectory);
		} catch (URISyntaxException e) {
			throw new IllegalStateException("the installation is not a folder: " + install.getURL(), e);
		}
	}
}
