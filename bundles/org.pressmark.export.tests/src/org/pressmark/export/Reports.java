// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Writes reports to memory. */
public final class Reports {

	/** A report and what its writer has to say about it. */
	public record Written(byte[] bytes, List<String> warnings) {
	}

	private Reports() {
	}

	public static Written write(ReportWriter writer, ReportInput input, ReportOptions options) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		List<String> warnings = writer.write(input, options, output, new NullProgressMonitor());
		return new Written(output.toByteArray(), warnings);
	}
}
