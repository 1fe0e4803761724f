// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.ReportDefinition;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Keeps a report in the project; one that has the same name, in any case of letters, is replaced. */
public final class SaveReport implements ProjectCommand {

	private final String name;
	private final ReportPlan plan;

	/** @param name what it is found by */
	public SaveReport(String name, ReportPlan plan) {
		this.name = name;
		this.plan = plan;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_saveReport, name.strip());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		String kept = Names.of(name);
		if (kept.isEmpty()) {
			throw new StoreException(Messages.saveReport_nameMissing);
		}
		Optional<String> same = KeptReports.named(transaction.reader().project(), kept).map(ReportDefinition::getId);
		ReportDefinition definition = same.isPresent() ? transaction.get(ReportDefinition.class, same.get())
				: (ReportDefinition) transaction.create(ModelPackage.Literals.REPORT_DEFINITION);
		definition.setName(kept);
		plan.keepIn(definition, transaction);
		if (same.isEmpty()) {
			transaction.add(definition, transaction.project().getId());
		}
	}
}
