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

	private boolean isWanted;

	BackupFolderEditor(String label, Composite parent) {
		init(BackupPreferences.FOLDER, label);
		setErrorMessage(Messages.backups_noFolder);
		setChangeButtonText(Messages.backups_browse);
		setValidateStrategy(StringFieldEditor.VALIDATE_ON_KEY_STROKE);
		createControl(parent);
		getTextControl(parent).setData("id", BackupPreferences.FOLDER); //$NON-NLS-1$
	}

	boolean isWanted() {
		return isWanted;
	}

	void setWanted(boolean wanted, Composite parent) {
		isWanted = wanted;
		setEnabled(wanted, parent);
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
