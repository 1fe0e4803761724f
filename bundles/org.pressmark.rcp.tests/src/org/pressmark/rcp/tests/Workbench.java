// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.pressmark.rcp.internal.PressmarkWorkbenchAdvisor;

/**
 * The real workbench, run by the test's thread while a person's part is played by another one: only so can somebody
 * still press keys while a modal dialog has the event loop.
 */
final class Workbench {

	/** What a person does. */
	@FunctionalInterface
	interface Script {

		void play(Person person) throws Exception;
	}

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int POLL_MILLIS = 25;

	private final Display display;

	private Workbench(Display display) {
		this.display = display;
	}

	/** Opens the window on a project, plays the script, closes the window. Fails as the script fails. */
	static void run(Optional<Path> project, Script script) throws Exception {
		Display display = PlatformUI.createDisplay();
		try {
			CompletableFuture<Void> played = new CompletableFuture<>();
			PlatformUI.createAndRunWorkbench(display, new PressmarkWorkbenchAdvisor(project) {

				@Override
				public void postStartup() {
					super.postStartup();
					new Workbench(display).play(script, played);
				}
			});
			played.get(1, TimeUnit.SECONDS);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Exception failed) {
				throw failed;
			}
			throw (Error) e.getCause();
		} finally {
			display.dispose();
		}
	}

	private void play(Script script, CompletableFuture<Void> played) {
		Thread.ofPlatform().name("person").start(() -> {
			try {
				script.play(new Person(this));
				played.complete(null);
			} catch (Throwable e) {
				display.syncExec(this::photograph);
				played.completeExceptionally(e);
			}
			display.asyncExec(this::close);
		});
	}

	/** What the screen showed when the script failed, in {@code target/failure.png}. */
	private void photograph() {
		Image image = new Image(display, display.getBounds());
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		loader.save(Path.of("target", "failure.png").toAbsolutePath().toString(), SWT.IMAGE_PNG);
	}

	/** A script that failed may have left dialogs open, and the window closes only when their loops have ended. */
	private void close() {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		for (Shell shell : display.getShells()) {
			if (shell != window && !shell.isDisposed()) {
				shell.dispose();
			}
		}
		display.asyncExec(PlatformUI.getWorkbench()::close);
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
