// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.operations.backup.Backup;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.internal.Messages;

/** Shows the backups of a project, says what restoring one does, and asks which. */
public final class RestoreDialog extends AskingDialog {

	private static final int WIDTH_IN_CHARACTERS = 110;
	private static final int ROWS = 10;
	private static final int EXPLANATION_ROWS = 3;
	private static final int WIDEST_COLUMN_IN_CHARACTERS = 50;

	private final Path project;
	private final List<Backup> backups;
	private final Optional<Path> proposed;
	private Table table;
	private Label explanation;
	private Optional<Path> answer = Optional.empty();

	private RestoreDialog(Shell parent, Path project, List<Backup> backups, Optional<Path> proposed) {
		super(parent, NLS.bind(Messages.restore_titleOf, project.getFileName()), Messages.restore_restore, 1);
		this.proposed = proposed;
		this.project = project;
		this.backups = backups;
	}

	/**
	 * Asks; empty if the person cancelled.
	 *
	 * @param backups what there is, the newest first
	 * @param proposed which one to propose; empty for the newest that can be read
	 */
	public static Optional<Path> ask(Shell parent, Path project, List<Backup> backups, Optional<Path> proposed) {
		RestoreDialog dialog = new RestoreDialog(parent, project, backups, proposed);
		dialog.open();
		return dialog.answer;
	}

	@Override
	protected void createFields(Composite area) {
		WidgetFactory.label(SWT.NONE).text(Messages.restore_list).create(area);
		table = WidgetFactory.table(SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE).headerVisible(true).create(area);
		table.setData("id", "restore.backups");
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS),
				table.getItemHeight() * ROWS).applyTo(table);
		fill();
		explanation = WidgetFactory.label(SWT.WRAP).create(area);
		explanation.setData("id", "restore.explanation");
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS),
				convertHeightInCharsToPixels(EXPLANATION_ROWS)).applyTo(explanation);
		table.addListener(SWT.Selection, event -> explain());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.DETAILS_ID, Messages.restore_otherFile, false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		if (!backups.isEmpty()) {
			table.select(proposal());
			table.showSelection();
		}
		table.setFocus();
		explain();
		return contents;
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.DETAILS_ID) {
			askForFile();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		answer = selected().filter(backup -> backup.summary().isPresent()).map(Backup::file);
		if (answer.isPresent()) {
			super.okPressed();
		}
	}

	private void fill() {
		for (String heading : List.of(Messages.restore_time, Messages.restore_age, Messages.restore_size,
				Messages.restore_steps, Messages.restore_lastStep)) {
			new TableColumn(table, SWT.NONE).setText(heading);
		}
		Instant now = Instant.now();
		for (Backup backup : backups) {
			new TableItem(table, SWT.NONE).setText(new String[] { BackupLabels.time(backup),
					BackupLabels.age(backup, now), BackupLabels.size(backup), BackupLabels.steps(backup),
					BackupLabels.lastStep(backup) });
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.min(column.getWidth() + convertWidthInCharsToPixels(2),
					convertWidthInCharsToPixels(WIDEST_COLUMN_IN_CHARACTERS)));
		}
	}

	private int proposal() {
		return backups.stream().filter(each -> proposed.equals(Optional.of(each.file()))).findFirst()
				.or(() -> backups.stream().filter(each -> each.summary().isPresent()).findFirst()).map(backups::indexOf)
				.orElse(0);
	}

	private Optional<Backup> selected() {
		int index = table.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(backups.get(index));
	}

	private void explain() {
		Optional<Backup> selected = selected();
		enableAgree(selected.filter(each -> each.summary().isPresent()).isPresent());
		explanation.setText(selected.map(this::explanation).orElse(Messages.restore_none));
	}

	private String explanation(Backup backup) {
		return backup.problem().orElseGet(
				() -> NLS.bind(Messages.restore_explanation, project.getFileName(), BackupLabels.time(backup)));
	}

	private void askForFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.restore_otherFileTitle);
		dialog.setFilterExtensions(new String[] { "*.pressmark" });
		dialog.setFilterNames(new String[] { Messages.restore_filter });
		Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
		if (file.isPresent() && MessageDialog.openConfirm(getShell(), Messages.restore_title,
				NLS.bind(Messages.restore_explanationOfFile, project.getFileName(), file.get()))) {
			answer = file;
			close();
		}
	}
}
