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
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.custom.CTabFolder;
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
 * Waits in a program that starts until a person can use its window, then until everything is there, writes into a file when
 * that was, and closes the window. A window can be used when the platform says that the start is complete, the list of
 * articles has rows if there has to be one, all that this has to paint is painted, and the window answers soon what it is asked
 * from then on. Everything is there when each stack that can be seen shows a view, and nothing is left to do, in the
 * background neither.
 */
public final class Probe implements BundleActivator, EventHandler {

	/** The system property with the path of the file, in which are the four numbers of {@link StartBenchmark.Start}. */
	static final String RESULT = "pressmark.benchmark.result";
	/** The system property with the id of a table that has to have rows; not set where there is none. */
	static final String TABLE = "pressmark.benchmark.table";

	/** How soon a window answers that can be used; in milliseconds, as are the others. */
	static final int ANSWER = 50;
	private static final int SOON = 5;

	private Display display;
	private String usable = "";
	/** The longest answer since then. */
	private long longest;

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
		display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(this::look);
	}

	private void look() {
		String table = System.getProperty(TABLE);
		if (table != null && Arrays.stream(display.getShells()).noneMatch(shell -> hasRows(shell, table))) {
			display.timerExec(SOON, this::look);
			return;
		}
		finishEvents();
		Thread.ofPlatform().daemon().start(this::ask);
	}

	private void finishEvents() {
		while (display.readAndDispatch()) {
			// Until nothing is left to do.
		}
	}

	/** On a thread of its own, as the person who presses keys. */
	private void ask() {
		boolean isDone = false;
		while (!isDone) {
			long asked = System.nanoTime();
			boolean[] all = new boolean[1];
			display.syncExec(() -> {
				long answer = (System.nanoTime() - asked) / 1_000_000;
				if (!usable.isEmpty()) {
					longest = Math.max(longest, answer);
				} else if (answer <= ANSWER) {
					usable = now();
				}
				all[0] = !usable.isEmpty() && isEverythingThere();
			});
			isDone = all[0];
			pause();
		}
		display.asyncExec(() -> {
			finishEvents();
			tell(usable + " " + now() + " " + longest);
			PlatformUI.getWorkbench().close();
		});
	}

	private static void pause() {
		try {
			Thread.sleep(SOON);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean isEverythingThere() {
		return Job.getJobManager().isIdle() && Arrays.stream(display.getShells()).allMatch(Probe::hasAllViews);
	}

	private static boolean hasAllViews(Composite parent) {
		if (parent instanceof CTabFolder tabs && tabs.isVisible() && tabs.getSelection() != null && tabs.getSelection().getControl() == null) {
			return false;
		}
		return Stream.of(parent.getChildren()).allMatch(each -> !(each instanceof Composite inner) || hasAllViews(inner));
	}

	private static boolean hasRows(Composite parent, String id) {
		return Arrays.stream(parent.getChildren()).anyMatch(each -> isFilled(each, id)
				|| each instanceof Composite inner && hasRows(inner, id));
	}

	/** The first cell of a row that is not known yet says that; the second is empty. */
	private static boolean isFilled(Control control, String id) {
		return control instanceof Table table && id.equals(table.getData("id")) && table.getItemCount() > 0
				&& !table.getItem(0).getText(1).isEmpty();
	}

	/** The clock since 1970, and how long the program had a processor. */
	private static String now() {
		long processor = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
		return System.currentTimeMillis() + " " + processor;
	}

	private static void tell(String result) {
		try {
			Files.writeString(Path.of(System.getProperty(RESULT)), result);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
