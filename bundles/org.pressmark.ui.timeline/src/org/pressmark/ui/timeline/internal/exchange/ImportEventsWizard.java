// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.exchange;

import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.events.tables.EventTable;
import org.pressmark.operations.events.tables.ImportEvents;
import org.pressmark.store.ProjectStore;
import org.pressmark.ui.CurrentProject;

/** Asks what the columns of a table mean, shows what its rows would change, and imports those that are ticked. */
final class ImportEventsWizard extends Wizard {

	private final EventTable table;
	private final CurrentProject project;
	private final ColumnsPage columns;
	private final PreviewPage preview;

	ImportEventsWizard(EventTable table, CurrentProject project, ProjectStore store) {
		this.table = table;
		this.project = project;
		columns = new ColumnsPage(table);
		preview = new PreviewPage(table, columns, store);
		setWindowTitle(NLS.bind(Messages.import_title, table.name()));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(columns);
		addPage(preview);
	}

	/** Nobody imports what they have not seen. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && preview.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		project.submitAsked(new ImportEvents(table, columns.options(), Optional.of(preview.ticked())));
		return true;
	}
}
