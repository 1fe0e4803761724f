// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Project;
import org.pressmark.model.ReportDefinition;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.StoreException;

/** The reports that a project keeps. */
public final class KeptReports {

	private KeptReports() {
	}

	/** The one with a name, in any case of letters. */
	public static Optional<ReportDefinition> named(Project project, String name) {
		return project.getReports().stream().filter(each -> name.strip().equalsIgnoreCase(each.getName())).findFirst();
	}

	/** A name for a copy of a report that no other has: {@code Weekly (2)}, say. */
	public static String nameOfCopy(Project project, String name) {
		return IntStream.iterate(2, number -> number + 1).mapToObj(number -> NLS.bind(Messages.name_copy, name, number))
				.filter(each -> named(project, each).isEmpty()).findFirst().orElseThrow();
	}

	/**
	 * A name as it is kept.
	 *
	 * @param own the id of the report whose name it may be; null for none
	 * @throws StoreException if it is blank, or another report has it
	 */
	static String freeName(Project project, String entered, String own) throws StoreException {
		String name = Names.of(entered);
		if (name.isEmpty()) {
			throw new StoreException(Messages.saveReport_nameMissing);
		}
		Optional<ReportDefinition> other = project.getReports().stream()
				.filter(each -> !each.getId().equals(own) && name.equalsIgnoreCase(each.getName())).findFirst();
		if (other.isPresent()) {
			throw new StoreException(NLS.bind(Messages.name_taken, other.get().getName()));
		}
		return name;
	}
}
