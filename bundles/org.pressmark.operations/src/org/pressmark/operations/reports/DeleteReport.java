// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ReportDefinition;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Keeps a report no longer; files that were written stay. */
public final class DeleteReport implements ProjectCommand {

	private final String definitionId;
	private final String name;

	/** @param definition the one to delete; not kept */
	public DeleteReport(ReportDefinition definition) {
		this.definitionId = definition.getId();
		this.name = definition.getName();
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_deleteReport, name);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		transaction.delete(transaction.get(ReportDefinition.class, definitionId));
	}
}
