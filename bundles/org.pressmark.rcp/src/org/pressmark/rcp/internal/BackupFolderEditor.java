// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.ui.backup.BackupPreferences;

/** Asks for the folder for backups; it only has to be one if it is wanted. */
final class BackupFolderEditor extends DirectoryFieldEditor {

	private final Composite row;
	private boolean isWanted;

	/** @param row for it alone */
	BackupFolderEditor(String label, Composite row) {
		this.row = row;
		init(BackupPreferences.FOLDER, label);
		setErrorMessage(Messages.backups_noFolder);
		setChangeButtonText(Messages.backups_browse);
		setValidateStrategy(StringFieldEditor.VALIDATE_ON_KEY_STROKE);
		createControl(row);
		getTextControl(row).setData("id", BackupPreferences.FOLDER); //$NON-NLS-1$
	}

	Composite row() {
		return row;
	}

	boolean isWanted() {
		return isWanted;
	}

	void setWanted(boolean wanted) {
		isWanted = wanted;
		setEnabled(wanted, row);
		refreshValidState();
	}

	@Override
	protected boolean doCheckState() {
		if (!isWanted) {
			return true;
		}
		try {
			String name = getTextControl().getText().strip();
			Path path = Path.of(name);
			return path.isAbsolute() && Files.isDirectory(path) && Files.isWritable(path);
		} catch (InvalidPathException e) {
			return false;
		}
	}
}
