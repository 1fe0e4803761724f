// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.plugins;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What a person sees of windows and does to them, by way of xdotool. */
final class Screen {

	private static final int SECONDS = 90;
	private static final int PAUSE_MILLISECONDS = 200;

	private Screen() {
	}

	/** Waits for a visible window whose title matches; what it returns names the window. */
	static String await(String title) throws IOException, InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		while (System.nanoTime() < end) {
			Optional<String> window = xdotool("search", "--onlyvisible", "--name", title).lines().findFirst();
			if (window.isPresent()) {
				return window.get();
			}
			Thread.sleep(PAUSE_MILLISECONDS);
		}
		throw new IOException("there is no window with the title " + title);
	}

	/** Waits for a window and presses a key there. */
	static void press(String title, String key) throws IOException, InterruptedException {
		xdotool("windowactivate", "--sync", await(title), "key", key);
	}

	private static String xdotool(String... arguments) throws IOException {
		String[] command = new String[arguments.length + 1];
		command[0] = "xdotool";
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		return new String(process.getInputStream().readAllBytes());
	}
}
