// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.SynchronousBundleListener;

/**
 * Waits in the open window until the code of each bundle runs that the property pressmark.probe.bundles names and that is
 * installed, writes what it saw into the file of the property pressmark.probe.report, and closes the window; does nothing
 * without that property. A bundle with lazy activation runs from when its first class is asked for. With the
 * property pressmark.probe.article, the last one has to run by itself, which it does when the project is shown; the others may
 * wait for somebody to go through the marks of the article with that id.
 */
public final class Probe implements IStartup {

	private static final int SECONDS = 60;
	/** What looks for plug-ins that are left out. */
	private static final String LEFT_OUT = "org.pressmark.rcp.leftOut";

	private final BundleContext context = FrameworkUtil.getBundle(Probe.class).getBundleContext();

	@Override
	public void earlyStartup() {
		if (System.getProperty("pressmark.probe.report") == null) {
			return;
		}
		List<String> ids = Arrays.asList(System.getProperty("pressmark.probe.bundles").split(","));
		try {
			List<Bundle> bundles = ids.stream().map(this::bundle).flatMap(Optional::stream).toList();
			if (System.getProperty("pressmark.probe.article") != null && !bundles.isEmpty()) {
				await(bundles.getLast());
				new Reading(System.getProperty("pressmark.probe.article")).until(() -> bundles.stream().allMatch(Probe::runs));
			}
			bundles.forEach(this::await);
			Job.getJobManager().join(LEFT_OUT, null);
			Files.write(Path.of(System.getProperty("pressmark.probe.report")), ids.stream().map(this::line).toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> PlatformUI.getWorkbench().close());
		}
	}

	private Optional<Bundle> bundle(String id) {
		return Arrays.stream(context.getBundles()).filter(bundle -> id.equals(bundle.getSymbolicName())).findFirst();
	}

	private static boolean runs(Bundle bundle) {
		return bundle.getState() == Bundle.ACTIVE;
	}

	private void await(Bundle bundle) {
		CountDownLatch started = new CountDownLatch(1);
		SynchronousBundleListener listener = event -> {
			if (event.getType() == BundleEvent.STARTED && event.getBundle() == bundle) {
				started.countDown();
			}
		};
		context.addBundleListener(listener);
		try {
			if (!runs(bundle)) {
				started.await(SECONDS, TimeUnit.SECONDS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			context.removeBundleListener(listener);
		}
	}

	private String line(String id) {
		List<String> versions = new ArrayList<>();
		for (Bundle bundle : context.getBundles()) {
			if (id.equals(bundle.getSymbolicName())) {
				versions.add(bundle.getVersion() + (runs(bundle) ? " runs" : " does not run"));
			}
		}
		return id + ' ' + (versions.isEmpty() ? "absent" : String.join(" and ", versions));
	}
}
