// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which file a path means, by whatever way it leads there: links, parts that go up again, other names of the same file. */
public final class Places {

	private Places() {
	}

	/** The one path of a file, which need not be there yet. */
	public static Path real(Path file) throws IOException {
		Path path = file.toAbsolutePath();
		if (Files.exists(path)) {
			return path.toRealPath();
		}
		Path parent = path.getParent();
		Path whole = parent != null && Files.isDirectory(parent) ? path : path.normalize();
		Path folder = whole.getParent();
		return folder != null && Files.isDirectory(folder) ? folder.toRealPath().resolve(whole.getFileName()) : whole;
	}

	/** Whether two paths mean one file. */
	public static boolean isSame(Path one, Path other) throws IOException {
		return Files.exists(one) && Files.exists(other) ? Files.isSameFile(one, other) : real(one).equals(real(other));
	}
}
