// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import java.nio.file.Path;

import org.pressmark.operations.NamedSource;
import org.pressmark.operations.SourceFiles;
import org.pressmark.sources.ImportException;

/** A program that says what it can read of a folder: {@code read} and the name, or {@code refused} and the reason. */
final class Lister {

	private Lister() {
	}

	public static void main(String[] arguments) {
		Child.endWithParent();
		for (NamedSource source : SourceFiles.of(Path.of(arguments[0]))) {
			try {
				source.supplier().read();
				Child.say("read " + source.name());
			} catch (ImportException e) {
				Child.say("refused " + e.getMessage());
			}
		}
		Child.say("end");
	}
}
