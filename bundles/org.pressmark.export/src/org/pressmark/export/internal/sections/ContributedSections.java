// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.sections;

import java.util.List;

import org.pressmark.export.sections.ReportSection;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.SectionType;
import org.pressmark.extensions.Contributions;

/** Reads the sections that bundles contribute at the extension point {@code reportSections}. */
public final class ContributedSections {

	private static final String ID = "id";
	private static final String LABEL = "label";

	private ContributedSections() {
	}

	/**
	 * The sections that are contributed, each id once: our own in the order of our plugin.xml, then the others by their
	 * labels.
	 */
	public static List<SectionType> of(Contributions contributions) {
		return contributions.to(ReportSections.EXTENSION_POINT, ReportSection.class, ID, LABEL).stream()
				.<SectionType>map(ContributedSection::new).toList();
	}
}
