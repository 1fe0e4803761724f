// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.sections;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.sections.BrokenSectionException;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.ReportSection;
import org.pressmark.export.sections.SectionType;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Work;

/** A section as a bundle's plugin.xml tells of it. */
record ContributedSection(Contribution<ReportSection> contribution) implements SectionType {

	private static final String DESCRIPTION = "description";
	private static final String STANDARD = "standard";
	private static final Duration LONGEST = Duration.ofSeconds(10);

	@Override
	public String id() {
		return contribution.id();
	}

	@Override
	public String label() {
		return contribution.label();
	}

	@Override
	public String description() {
		return contribution.attribute(DESCRIPTION).orElse("");
	}

	@Override
	public boolean isStandard() {
		return contribution.attribute(STANDARD).filter(Boolean::parseBoolean).isPresent();
	}

	@Override
	public List<Parameter> parameters() throws BrokenSectionException {
		ReportSection section = create();
		return run(gate -> AnnotatedFields.parameters(section));
	}

	@Override
	public ReportSection section(Map<String, String> values) throws BrokenSectionException {
		ReportSection section = create();
		run(gate -> {
			AnnotatedFields.set(section, values);
			return null;
		});
		return contribution.isOurs() ? section : new GuardedSection(contribution, section);
	}

	/** Whatever the class does when it is loaded or made, the person gets one line. */
	private ReportSection create() throws BrokenSectionException {
		try {
			return contribution.create();
		} catch (ContributionException e) {
			throw broken(e);
		}
	}

	private <R> R run(Work<R, RuntimeException> work) throws BrokenSectionException {
		try {
			return contribution.run(LONGEST, work);
		} catch (ContributionException e) {
			throw broken(e);
		}
	}

	private BrokenSectionException broken(ContributionException e) {
		return new BrokenSectionException(NLS.bind(Messages.sections_broken, label(), e.getMessage()), e);
	}
}
