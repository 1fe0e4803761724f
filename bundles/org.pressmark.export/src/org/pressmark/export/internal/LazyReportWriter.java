// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Promised;

/**
 * Makes the writer that a bundle contributes when a report is written, so that listing formats starts no bundle. That of a
 * plug-in may do what it must not.
 */
record LazyReportWriter(Contribution<ReportWriter> contribution) implements ReportWriter {

	/** A large project may be read to its end before anything is written. */
	private static final Duration QUIET = Duration.ofMinutes(5);

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		try {
			ReportWriter writer = contribution.create();
			if (contribution.isOurs()) {
				return writer.write(input, options, output, monitor);
			}
			monitor.subTask(contribution.label());
			return contribution.run(QUIET, monitor, IOException.class,
					gate -> Promised.list(writer.write(gate.pass(ReportInput.class, input), options, gate.pass(output),
							gate.pass(IProgressMonitor.class, monitor))));
		} catch (ContributionException e) {
			throw new IOException(e.getMessage(), e);
		}
	}
}
