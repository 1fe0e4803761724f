// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import java.nio.file.Path;
import java.util.List;

import org.pressmark.operations.Failure;

/**
 * What writing reports did.
 *
 * @param written the files that are complete
 * @param warnings what a person should know about them, each one line
 * @param failures the files that could not be written
 */
public record ReportResult(List<Path> written, List<String> warnings, List<Failure> failures) {

	public ReportResult {
		written = List.copyOf(written);
		warnings = List.copyOf(warnings);
		failures = List.copyOf(failures);
	}
}
