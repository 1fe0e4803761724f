// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;

import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

import com.sun.management.OperatingSystemMXBean;

/**
 * Waits in a program that starts until a person can use its window, writes into a file when that was, and closes the window.
 * A window can be used when the platform says that the start is complete, the list of articles has rows if there has to be
 * one, and the UI thread has nothing left to do, so that all of it is painted.
 */
public final class Probe implements BundleActivator, EventHandler {

	/** The system property with the path of the file: milliseconds of the clock since 1970, and of the processor. */
	static final String RESULT = "pressmark.benchmark.result";
	/** The system property with the id of a table that has to have rows; not set where there is none. */
	static final String TABLE = "pressmark.benchmark.table";

	private static final int SOON = 5;

	@Override
	public void start(BundleContext context) {
		Dictionary<String, Object> properties = new Hashtable<>();
		properties.put(EventConstants.EVENT_TOPIC, UIEvents.UILifeCycle.APP_STARTUP_COMPLETE);
		context.registerService(EventHandler.class, this, properties);
	}

	@Override
	public void stop(BundleContext context) {
		// The framework takes the service back.
	}

	@Override
	public void handleEvent(Event event) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(this::look);
	}

	private void look() {
		Display display = Display.getCurrent();
		String table = System.getProperty(TABLE);
		if (table != null && Arrays.stream(display.getShells()).noneMatch(shell -> hasRows(shell, table))) {
			display.timerExec(SOON, this::look);
			return;
		}
		while (display.readAndDispatch()) {
			// Until nothing is left to do.
		}
		tell();
		PlatformUI.getWorkbench().close();
	}

	private static boolean hasRows(Composite parent, String id) {
		return Arrays.stream(parent.getChildren()).anyMatch(each -> isFilled(each, id)
				|| each instanceof Composite inner && hasRows(inner, id));
	}

	private static boolean isFilled(Control control, String id) {
		return control instanceof Table table && id.equals(table.getData("id")) && table.getItemCount() > 0;
	}

	private static void tell() {
		long now = System.currentTimeMillis();
		long processor = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
		try {
			Files.writeString(Path.of(System.getProperty(RESULT)), now + " " + processor);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
