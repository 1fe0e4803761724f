// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.pressmark.export.ExportException;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.ModelFactory;

/**
 * A program that writes a report of 16 MB and says {@code written}, or {@code failed} and why. Argument: the file.
 */
final class Reporter {

	private static final int MEGABYTES = 16;
	private static final ReportOptions OPTIONS = new ReportOptions("T", Optional.empty(), "Ada",
			Instant.EPOCH.atZone(ZoneOffset.UTC), Locale.ROOT, Optional.empty());

	private Reporter() {
	}

	public static void main(String[] arguments) throws Exception {
		Child.endWithParent();
		ReportFormat format = new ReportFormat("f", "F", "txt", (input, options, output, monitor) -> {
			for (int i = 0; i < MEGABYTES; i++) {
				output.write(new byte[1 << 20]);
			}
			return List.of();
		});
		try {
			ReportInput input = ReportInput.of(ModelFactory.eINSTANCE.createProject(), List.of());
			format.write(input, OPTIONS, Path.of(arguments[0]), new NullProgressMonitor());
			Child.say("written");
		} catch (ExportException e) {
			Child.say("failed " + e.getMessage());
		}
	}
}
