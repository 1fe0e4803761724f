// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.pressmark.export.ReportFormats;
import org.pressmark.operations.TargetRules;
import org.pressmark.operations.reports.ReportOperation;

/** Asks which reports to write, and where to. Whether that is possible is looked up in the background. */
final class FormatsPage extends WizardPage {

	private static final int PAUSE_MILLISECONDS = 150;

	private final ReportFormats formats;
	private final ReportSettings settings;
	private final TargetRules rules;
	private final List<TargetRow> rows = new ArrayList<>();
	private final Runnable look = this::look;
	private int changes;

	/** @param rules where no report may be written */
	FormatsPage(ReportFormats formats, ReportSettings settings, TargetRules rules) {
		super("formats");
		this.formats = formats;
		this.settings = settings;
		this.rules = rules;
		setTitle(Messages.formats_title);
		setDescription(Messages.formats_description);
		setPageComplete(false);
	}

	/** What to write. */
	List<ReportOperation.Target> targets() {
		return wanted().stream().map(TargetRow::target).toList();
	}

	/** Remembers what was chosen. */
	void save() {
		rows.forEach(row -> row.save(settings));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(TargetRow.COLUMNS).applyTo(page);
		page.setData("id", "export.formats");
		formats.all().forEach(format -> rows.add(new TargetRow(page, format, settings, this::changed)));
		setControl(page);
		look();
	}

	private List<TargetRow> wanted() {
		return rows.stream().filter(TargetRow::isWanted).toList();
	}

	/** Until it was looked up, nobody can go on. A timer that is set again starts anew. */
	private void changed() {
		changes++;
		setPageComplete(false);
		getControl().getDisplay().timerExec(PAUSE_MILLISECONDS, look);
	}

	private void look() {
		if (getControl().isDisposed()) {
			return;
		}
		int asked = changes;
		List<String> names = wanted().stream().map(TargetRow::fileName).toList();
		Display display = getControl().getDisplay();
		Job.createSystem(Messages.job_look, monitor -> {
			TargetCheck check = TargetCheck.of(names, rules);
			display.asyncExec(() -> accept(asked, check));
		}).schedule();
	}

	private void accept(int asked, TargetCheck check) {
		if (asked == changes && !getControl().isDisposed()) {
			setErrorMessage(check.problem().orElse(null));
			setMessage(check.existing().isEmpty() ? null : Messages.formats_replaces, INFORMATION);
			setPageComplete(check.problem().isEmpty());
		}
	}
}
