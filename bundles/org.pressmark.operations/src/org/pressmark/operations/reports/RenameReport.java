// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ReportDefinition;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Gives a report that is kept another name. Refused if that is blank, or another report has it, in any case of letters. */
public final class RenameReport implements ProjectCommand {

	private final String definitionId;
	private final String formerName;
	private final String name;

	/**
	 * @param definition the one to rename; not kept
	 * @param name the new one, which becomes one line
	 */
	public RenameReport(ReportDefinition definition, String name) {
		this.definitionId = definition.getId();
		this.formerName = definition.getName();
		this.name = name;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_renameReport, formerName, Names.oneLine(name));
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		String free = KeptReports.freeName(transaction.reader().project(), name, definitionId);
		transaction.get(ReportDefinition.class, definitionId).setName(free);
	}
}
