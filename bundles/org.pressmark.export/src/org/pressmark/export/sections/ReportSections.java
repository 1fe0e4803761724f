// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import java.util.List;
import java.util.Optional;

import org.pressmark.export.SectionChoice;
import org.pressmark.export.internal.sections.ContributedSections;
import org.pressmark.extensions.Contributions;

/**
 * The sections that there are. Immutable, may be shared between threads; a plug-in that is installed later is in the next
 * one that is made.
 *
 * @param all the sections, in the order in which a report has them and a person gets to choose
 * @since 1.0
 */
public record ReportSections(List<SectionType> all) {

	/** The extension point that sections are contributed to. */
	public static final String EXTENSION_POINT = "org.pressmark.export.reportSections";

	/** Just these sections. */
	public ReportSections {
		all = List.copyOf(all);
	}

	/** The sections that the running platform's bundles contribute to {@link #EXTENSION_POINT}. */
	public static ReportSections installed() {
		return new ReportSections(ContributedSections.of(Contributions.installed()));
	}

	/** What a report has when nobody chose anything. */
	public List<SectionChoice> standard() {
		return all.stream().filter(SectionType::isStandard).map(SectionType::id).map(SectionChoice::of).toList();
	}

	/** The section with an id. */
	public Optional<SectionType> byId(String id) {
		return all.stream().filter(section -> section.id().equals(id)).findFirst();
	}

	/** The section with an id, or the first one whose id ends with a dot and this name: {@code quotations}, say. */
	public Optional<SectionType> named(String name) {
		return byId(name).or(() -> all.stream().filter(section -> shortName(section).equals(name)).findFirst());
	}

	/** What {@link #named} knows a section by: the last part of its id if that means no other, else its id. */
	public String nameOf(SectionType section) {
		String name = shortName(section);
		return named(name).filter(section::equals).isPresent() ? name : section.id();
	}

	private static String shortName(SectionType section) {
		return section.id().substring(section.id().lastIndexOf('.') + 1);
	}
}
