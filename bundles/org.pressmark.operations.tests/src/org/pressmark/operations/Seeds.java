// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder {@code seeds} of the repository, which the build names by a system property. */
final class Seeds {

	static final String PHNOM_PENH = "phnom-penh-post_undated.txt";
	static final String MAY_3 = "unnamed-outlet_2021-05-03.txt";
	static final String MAY_4 = "unnamed-outlet_2021-05-04.txt";
	static final String HANKYOREH = "hankyoreh_2021-05-07.txt";

	private static final String PROPERTY = "pressmark.seeds";

	private Seeds() {
	}

	static Path folder() {
		String folder = System.getProperty(PROPERTY);
		assertNotNull(folder, "Run the tests with -D" + PROPERTY + "=<the folder seeds of the repository>");
		assertTrue(Files.isDirectory(Path.of(folder)), PROPERTY + " names no folder: " + folder);
		return Path.of(folder);
	}

	static Path annotations() {
		return folder().resolve("annotations.jsonl");
	}

	/** The lines that hold something. */
	static long lines() throws IOException {
		try (Stream<String> lines = Files.lines(annotations())) {
			return lines.filter(line -> !line.isBlank()).count();
		}
	}

	static List<SourceSupplier> articles() {
		return Stream.of(HANKYOREH, PHNOM_PENH, MAY_3, MAY_4).map(name -> SourceSupplier.of(folder().resolve(name))).toList();
	}
}
