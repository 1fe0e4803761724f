// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of section that a person can choose. Its class is loaded when it is first asked for its parameters or for a
 * section, so that listing what there is starts no bundle.
 *
 * @since 1.0
 * @noimplement Pressmark implements it; methods may be added.
 */
public interface SectionType {

	/** Its identity: {@code org.pressmark.export.quotations}, say. */
	String id();

	/** Its name for people. */
	String label();

	/** What it shows, in one sentence; empty if nobody has said. */
	String description();

	/** Whether reports have it unless somebody chose otherwise. */
	boolean isStandard();

	/**
	 * What a person can choose, in the order in which it is offered.
	 *
	 * @throws BrokenSectionException if the plug-in's class cannot be used
	 */
	List<Parameter> parameters() throws BrokenSectionException;

	/**
	 * Makes a section.
	 *
	 * @param values by the names of its parameters; those that it does not have, or cannot have, are left out
	 * @throws BrokenSectionException if the plug-in's class cannot be used
	 */
	ReportSection section(Map<String, String> values) throws BrokenSectionException;

	/** The parameter of that name. */
	default Optional<Parameter> parameter(String name) throws BrokenSectionException {
		return parameters().stream().filter(each -> each.name().equals(name)).findFirst();
	}
}
