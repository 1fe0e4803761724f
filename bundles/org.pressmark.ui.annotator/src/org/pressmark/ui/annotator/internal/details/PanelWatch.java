// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.pressmark.extensions.Contribution;

/**
 * Watches the window while the panel of a plug-in is shown. The listeners of its controls are called by SWT, on the thread of
 * the window, where nobody can guard them or give them up. When the window does not answer and its thread is in code of
 * the plug-in, the panel is named and switched off, and that thread is interrupted, so that it goes on if it only waits.
 */
final class PanelWatch {

	/** From one question to the next. */
	private static final int PAUSE_MILLISECONDS = 500;

	private final Contribution<?> panel;
	private final Duration longest;
	private final Predicate<String> isTheirs;
	private final Display display = Display.getCurrent();
	private final Thread window = Thread.currentThread();
	private final CountDownLatch gone = new CountDownLatch(1);

	private PanelWatch(Contribution<?> panel, Duration longest, Predicate<String> isTheirs) {
		this.panel = panel;
		this.longest = longest;
		this.isTheirs = isTheirs;
	}

	/**
	 * Watches until the panel is disposed of. UI thread only.
	 *
	 * @param area what the panel's controls are in
	 * @param longest how long the window may stand still
	 * @param isTheirs whether a class with that name is the plug-in's; for any thread
	 */
	static void begin(Composite area, Contribution<?> panel, Duration longest, Predicate<String> isTheirs) {
		PanelWatch watch = new PanelWatch(panel, longest, isTheirs);
		area.addDisposeListener(event -> watch.gone.countDown());
		Thread thread = new Thread(watch::run, "Pressmark: watch over " + panel.bundle() + ' ' + panel.id());
		thread.setDaemon(true);
		thread.start();
	}

	private void run() {
		try {
			boolean isWell = true;
			while (isWell && !gone.await(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
				isWell = ask(new Question());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt(); // nobody does
		} catch (SWTException e) {
			// The window is gone, and so is the panel.
		}
	}

	/** @return whether the plug-in has nothing to do with how long the answer takes */
	private boolean ask(Question question) throws InterruptedException {
		display.asyncExec(question);
		if (question.answered.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
			return true;
		}
		StackTraceElement[] where = window.getStackTrace();
		if (Arrays.stream(where).map(StackTraceElement::getClassName).noneMatch(isTheirs)) {
			question.answered.await();
			return true;
		}
		Exception standing = new Exception(window.getName());
		standing.setStackTrace(where);
		panel.fail(NLS.bind(Messages.panel_stands, Math.max(1, longest.toSeconds())), standing);
		question.interruptUnlessAnswered();
		return false;
	}

	/** Is answered by the thread of the window when nothing keeps it. */
	private final class Question implements Runnable {

		private final CountDownLatch answered = new CountDownLatch(1);
		private boolean isInterrupted;

		@Override
		public synchronized void run() {
			answered.countDown();
			if (isInterrupted) {
				Thread.interrupted(); // what comes after it on this thread is not
			}
		}

		synchronized void interruptUnlessAnswered() {
			if (answered.getCount() > 0) {
				isInterrupted = true;
				window.interrupt();
			}
		}
	}
}
