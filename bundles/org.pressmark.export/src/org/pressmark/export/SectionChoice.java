// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That a report has a section, and what was chosen for it.
 *
 * @param sectionId the id of the section, {@code org.pressmark.export.quotations}, say
 * @param values by the names of parameters; what is not in it is as the section has it
 * @since 1.0
 */
public record SectionChoice(String sectionId, Map<String, String> values) {

	/** Keeps the order of the values. */
	public SectionChoice {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** A section as it is when nobody chooses anything. */
	public static SectionChoice of(String sectionId) {
		return new SectionChoice(sectionId, Map.of());
	}

	/** The same with another value. */
	public SectionChoice with(String parameter, String value) {
		Map<String, String> changed = new LinkedHashMap<>(values);
		changed.put(parameter, value);
		return new SectionChoice(sectionId, changed);
	}
}
