// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal;

import java.util.List;

import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.ReportWriter;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.Contributions;

/** Reads the formats that bundles contribute at the extension point {@code reportFormats}. */
public final class ContributedFormats {

	private static final String ID = "id";
	private static final String LABEL = "label";
	private static final String FILE_EXTENSION = "fileExtension";

	private ContributedFormats() {
	}

	/** The formats that are contributed: our own in the order of our plugin.xml, then the others by their labels. */
	public static List<ReportFormat> of(Contributions contributions) {
		return contributions.to(ReportFormats.EXTENSION_POINT, ReportWriter.class, ID, LABEL, FILE_EXTENSION).stream()
				.map(ContributedFormats::format).toList();
	}

	private static ReportFormat format(Contribution<ReportWriter> contribution) {
		return new ReportFormat(contribution.id(), contribution.label(), contribution.attribute(FILE_EXTENSION).orElseThrow(),
				new LazyReportWriter(contribution));
	}
}
