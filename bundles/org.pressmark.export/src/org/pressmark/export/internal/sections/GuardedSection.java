// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.sections;

import java.io.IOException;
import java.time.Duration;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.sections.ReportBody;
import org.pressmark.export.sections.ReportContent;
import org.pressmark.export.sections.ReportSection;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;

/** A section of a plug-in, which may do what it must not. */
record GuardedSection(Contribution<ReportSection> contribution, ReportSection section) implements ReportSection {

	private static final Duration QUIET = Duration.ofMinutes(1);

	@Override
	public void write(ReportContent content, ReportBody body, IProgressMonitor monitor) throws IOException {
		monitor.subTask(contribution.label());
		try {
			contribution.run(QUIET, monitor, IOException.class, gate -> {
				section.write(gate.pass(ReportContent.class, content), gate.pass(ReportBody.class, body),
						gate.pass(IProgressMonitor.class, monitor));
				return null;
			});
		} catch (ContributionException e) {
			throw new IOException(e.getMessage(), e);
		}
	}
}
