// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.ReportDefinition;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Keeps a report once more by another name. Refused if that is blank, or a report has it already, in any case of letters.
 */
public final class CopyReport implements ProjectCommand {

	private final String definitionId;
	private final String original;
	private final String name;

	/**
	 * @param definition the one to copy; not kept
	 * @param name of the copy, which becomes one line
	 */
	public CopyReport(ReportDefinition definition, String name) {
		this.definitionId = definition.getId();
		this.original = definition.getName();
		this.name = name;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_copyReport, original, Names.oneLine(name));
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		String free = KeptReports.freeName(transaction.reader().project(), name, null);
		ReportPlan plan = ReportPlan.of(transaction.get(ReportDefinition.class, definitionId));
		ReportDefinition copy = (ReportDefinition) transaction.create(ModelPackage.Literals.REPORT_DEFINITION);
		copy.setName(free);
		plan.keepIn(copy, transaction);
		transaction.add(copy, transaction.project().getId());
	}
}
