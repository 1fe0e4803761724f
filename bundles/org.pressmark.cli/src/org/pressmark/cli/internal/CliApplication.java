// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.extensions.Contributions;
import org.pressmark.sources.Importers;
import org.pressmark.sources.web.WebFetcher;

/**
 * Runs one command without a window and ends with its exit code. Whoever starts it and has a terminal for standard
 * error says so with the system property {@value #TERMINAL}, for Java cannot tell; progress is shown only then.
 */
public final class CliApplication implements IApplication {

	private static final String TERMINAL = "pressmark.terminal";

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Cli cli = new Cli(version(), Importers::installed, CliApplication::fetcher,
				ReportFormats::installed, ReportSections::installed, Contributions::installed);
		// Not System.out, which would hide that nobody reads any more.
		Console console = new Console(System.in, new FileOutputStream(FileDescriptor.out),
				new FileOutputStream(FileDescriptor.err), Boolean.getBoolean(TERMINAL));
		return cli.run(arguments, console);
	}

	/** Nothing waits for this: a change is either complete in its project or not there. */
	@Override
	public void stop() {
		// The commands run on the thread of start and end with the process.
	}

	/** Services are there as long as the platform runs, which ends after the command. */
	private static WebFetcher fetcher() {
		BundleContext context = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
		ServiceReference<WebFetcher> reference = context.getServiceReference(WebFetcher.class);
		if (reference == null) {
			throw new IllegalStateException("the service WebFetcher is not installed");
		}
		return context.getService(reference);
	}

	private static String version() {
		Version version = FrameworkUtil.getBundle(CliApplication.class).getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}
}
