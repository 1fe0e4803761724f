// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import java.io.IOException;

/** What the programs of {@link ChildJvm} have in common. */
final class Child {

	private Child() {
	}

	/** Ends this process when the one that started it closes the pipe between them, or ends. */
	static void endWithParent() {
		Thread.ofPlatform().daemon().name("parent").start(() -> {
			try {
				System.in.transferTo(java.io.OutputStream.nullOutputStream());
			} catch (IOException e) {
				e.printStackTrace();
			}
			Runtime.getRuntime().halt(0);
		});
	}

	/** Waits for the parent to close the pipe. */
	static void waitForParent() throws IOException {
		System.in.transferTo(java.io.OutputStream.nullOutputStream());
	}

	/** Says a line to the parent; it is in the pipe when this returns, whatever becomes of this process. */
	static void say(String line) {
		System.out.println(line);
		System.out.flush();
	}
}
