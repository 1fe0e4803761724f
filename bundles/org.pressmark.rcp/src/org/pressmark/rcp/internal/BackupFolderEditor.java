// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.pressmark.ui.backup.BackupPreferences;

/** Asks for the folder for backups; it only has to be one if it is wanted. */
final class BackupFolderEditor extends DirectoryFieldEditor {

	private final Composite row;
	private final Runnable checked;
	private boolean isWanted;
	/** What was asked for last. */
	private Optional<Path> asked = Optional.empty();
	/** Whether that is a folder to write to; empty until that is known. */
	private Optional<Boolean> answer = Optional.empty();

	/**
	 * @param row for it alone
	 * @param checked is told that it is known now whether the folder is one
	 */
	BackupFolderEditor(String label, Composite row, Runnable checked) {
		this.row = row;
		this.checked = checked;
		init(BackupPreferences.FOLDER, label);
		setChangeButtonText(Messages.backups_browse);
		setValidateStrategy(StringFieldEditor.VALIDATE_ON_KEY_STROKE);
		createControl(row);
		getTextControl(row).setData("id", BackupPreferences.FOLDER);
	}

	Composite row() {
		return row;
	}

	boolean isWanted() {
		return isWanted;
	}

	void setWanted(boolean wanted) {
		if (wanted && !isWanted) {
			asked = Optional.empty();
		}
		isWanted = wanted;
		setEnabled(wanted, row);
		refreshValidState();
	}

	@Override
	protected boolean doCheckState() {
		if (!isWanted) {
			return true;
		}
		Optional<Path> path = path();
		path.filter(wanted -> !path.equals(asked)).ifPresent(this::ask);
		boolean isKnown = path.isEmpty() || answer.isPresent();
		setErrorMessage(isKnown ? Messages.backups_noFolder : null);
		return path.isPresent() && answer.orElse(false);
	}

	private Optional<Path> path() {
		try {
			return Optional.of(Path.of(getTextControl().getText().strip())).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** The folder may be on a share that answers late: until it does, the page is not right. Only the last one counts. */
	private void ask(Path path) {
		asked = Optional.of(path);
		answer = Optional.empty();
		Display display = getTextControl().getDisplay();
		Job job = Job.createSystem(Messages.backups_look, monitor -> {
			boolean isFolder = Files.isDirectory(path) && Files.isWritable(path);
			display.asyncExec(() -> accept(path, isFolder));
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void accept(Path path, boolean isFolder) {
		if (asked.filter(path::equals).isPresent() && !row.isDisposed()) {
			answer = Optional.of(isFolder);
			refreshValidState();
			checked.run();
		}
	}
}
