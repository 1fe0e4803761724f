// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import java.util.Optional;

import org.pressmark.model.Project;
import org.pressmark.model.ReportDefinition;

/** The reports that a project keeps. */
public final class KeptReports {

	private KeptReports() {
	}

	/** The one with a name, in any case of letters. */
	public static Optional<ReportDefinition> named(Project project, String name) {
		return project.getReports().stream().filter(each -> name.strip().equalsIgnoreCase(each.getName())).findFirst();
	}
}
