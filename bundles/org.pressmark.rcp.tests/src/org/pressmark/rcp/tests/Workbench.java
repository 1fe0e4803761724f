// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.pressmark.rcp.internal.PressmarkWorkbenchAdvisor;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.backup.AutomaticBackups;

/**
 * The real workbench. It runs on a thread of its own, for only so can somebody still press keys while a modal dialog
 * has the event loop; and only once, as the platform's workbench cannot be started again and again in one process.
 */
final class Workbench {

	/** Closes the window after the last test of all. */
	static final class Closing implements BeforeAllCallback {

		@Override
		public void beforeAll(ExtensionContext context) {
			AutoCloseable closing = Workbench::stop;
			context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Workbench.class, key -> closing);
		}
	}

	/** What a person does. */
	@FunctionalInterface
	interface Script {

		void play(Person person) throws Exception;
	}

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int POLL_MILLIS = 25;
	private static final CompletableFuture<Display> STARTED = new CompletableFuture<>();
	private static Optional<Thread> thread = Optional.empty();
	private static volatile List<String> firstViews = List.of();

	private final Display display;

	private Workbench(Display display) {
		this.display = display;
	}

	/** Opens a project in the window as it first looks, plays the script, closes it. Fails as the script fails. */
	static void run(Optional<Path> project, Script script) throws Exception {
		Workbench workbench = new Workbench(started());
		workbench.ask(() -> {
			page().closeAllEditors(false);
			page().resetPerspective();
			project.ifPresent(PlatformUI.getWorkbench().getService(CurrentProject.class)::open);
			return null;
		});
		try {
			script.play(new Person(workbench));
		} catch (Throwable e) {
			workbench.ask(workbench::photograph);
			throw e;
		} finally {
			workbench.ask(workbench::close).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			// The last backup goes on in the background, in the test's folder, which goes next.
			Job.getJobManager().join(AutomaticBackups.closingFamily(), null);
		}
	}

	private static synchronized Display started() throws Exception {
		if (thread.isEmpty()) {
			thread = Optional.of(Thread.ofPlatform().name("workbench").daemon().start(Workbench::run));
		}
		return STARTED.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
	}

	private static synchronized void stop() throws Exception {
		if (thread.isPresent()) {
			started().asyncExec(PlatformUI.getWorkbench()::close);
			thread.get().join(PATIENCE);
		}
	}

	private static void run() {
		try {
			Display display = PlatformUI.createDisplay();
			PlatformUI.createAndRunWorkbench(display, new PressmarkWorkbenchAdvisor(Optional.empty()) {

				@Override
				public void postStartup() {
					super.postStartup();
					firstViews = madeViews();
					STARTED.complete(display);
				}
			});
			display.dispose();
		} catch (RuntimeException | Error e) {
			STARTED.completeExceptionally(e);
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** The ids of the views that were made before the start was complete. */
	static List<String> firstViews() {
		return firstViews;
	}

	/** The ids of the views that are made by now, be they seen or not; on the UI thread. */
	static List<String> madeViews() {
		return Arrays.stream(page().getViewReferences()).filter(each -> each.getView(false) != null).map(IViewReference::getId).toList();
	}

	/** What the screen showed when the script failed, in {@code target/failure.png}. */
	private Void photograph() {
		Image image = new Image(display, display.getBounds());
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		loader.save(Path.of("target", "failure.png").toAbsolutePath().toString(), SWT.IMAGE_PNG);
		return null;
	}

	/** A script that failed may have left dialogs open. */
	private CompletableFuture<Void> close() {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		for (Shell shell : display.getShells()) {
			if (shell != window && !shell.isDisposed()) {
				shell.dispose();
			}
		}
		return PlatformUI.getWorkbench().getService(CurrentProject.class).close();
	}

	Display display() {
		return display;
	}

	/** What something is, asked on the UI thread. */
	<T> T ask(Supplier<T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		display.syncExec(() -> {
			try {
				answer.complete(question.get());
			} catch (RuntimeException | Error e) {
				answer.completeExceptionally(e);
			}
		});
		return answer.join();
	}

	/** Waits until something holds on the UI thread; fails with these words when it does not come true. */
	void await(String what, BooleanSupplier condition) throws Exception {
		if (!comesTrue(condition, PATIENCE)) {
			throw new AssertionError("waited in vain for: " + what);
		}
	}

	/** Waits until something holds on the UI thread, but no longer than that. */
	boolean comesTrue(BooleanSupplier condition, Duration patience) throws Exception {
		CompletableFuture<Void> fulfilled = new CompletableFuture<>();
		display.asyncExec(() -> poll(condition, fulfilled));
		try {
			fulfilled.get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException e) {
			fulfilled.cancel(false);
			return false;
		}
	}

	private void poll(BooleanSupplier condition, CompletableFuture<Void> fulfilled) {
		try {
			if (condition.getAsBoolean()) {
				fulfilled.complete(null);
			} else if (!fulfilled.isDone()) {
				display.timerExec(POLL_MILLIS, () -> poll(condition, fulfilled));
			}
		} catch (RuntimeException | Error e) {
			fulfilled.completeExceptionally(e);
		}
	}
}
