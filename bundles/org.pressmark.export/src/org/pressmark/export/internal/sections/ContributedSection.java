// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.sections;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.sections.BrokenSectionException;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.ReportSection;
import org.pressmark.export.sections.SectionType;

/** A section as a bundle's plugin.xml tells of it. */
record ContributedSection(IConfigurationElement element) implements SectionType {

	static final String ID = "id";
	static final String LABEL = "label";
	private static final String DESCRIPTION = "description";
	private static final String STANDARD = "standard";
	private static final String CLASS = "class";

	@Override
	public String id() {
		return element.getAttribute(ID);
	}

	@Override
	public String label() {
		return element.getAttribute(LABEL);
	}

	@Override
	public String description() {
		return Objects.toString(element.getAttribute(DESCRIPTION), "");
	}

	@Override
	public boolean isStandard() {
		return Boolean.parseBoolean(element.getAttribute(STANDARD));
	}

	@Override
	public List<Parameter> parameters() throws BrokenSectionException {
		ReportSection section = create();
		try {
			return AnnotatedFields.parameters(section);
		} catch (RuntimeException | LinkageError e) {
			throw broken(e);
		}
	}

	@Override
	public ReportSection section(Map<String, String> values) throws BrokenSectionException {
		ReportSection section = create();
		try {
			AnnotatedFields.set(section, values);
			return section;
		} catch (RuntimeException | LinkageError e) {
			throw broken(e);
		}
	}

	/** Whatever the class does when it is loaded or made, the person gets one line. */
	private ReportSection create() throws BrokenSectionException {
		try {
			return (ReportSection) element.createExecutableExtension(CLASS);
		} catch (CoreException | RuntimeException | LinkageError e) {
			throw broken(e);
		}
	}

	private BrokenSectionException broken(Throwable cause) {
		return new BrokenSectionException(NLS.bind(Messages.sections_broken, new Object[] { label(),
				element.getAttribute(CLASS), element.getContributor().getName() }), cause);
	}
}
