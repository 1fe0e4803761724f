// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.pressmark.operations.backup.BackupSettings;
import org.pressmark.ui.backup.BackupPreferences;

/** Whether, how often and where backups are made, and how many are kept. */
public final class BackupPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private BooleanFieldEditor automatic;
	private IntegerFieldEditor keep;
	private IntegerFieldEditor minutes;
	private RadioGroupFieldEditor where;
	private BackupFolderEditor folder;

	public BackupPreferencePage() {
		super(GRID);
		setDescription(Messages.backups_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, BackupPreferences.NODE));
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		automatic = new BooleanFieldEditor(BackupPreferences.AUTOMATIC, Messages.backups_automatic, parent);
		automatic.getDescriptionControl(parent).setData("id", "backups.automatic");
		minutes = number(BackupPreferences.MINUTES, Messages.backups_minutes, 1, BackupPreferences.MAXIMUM_MINUTES,
				Messages.backups_wrongMinutes);
		keep = number(BackupPreferences.KEEP, Messages.backups_keep, BackupSettings.MINIMUM_KEPT,
				BackupSettings.MAXIMUM_KEPT, Messages.backups_wrongKeep);
		where = new RadioGroupFieldEditor(BackupPreferences.WHERE, Messages.backups_where, 1,
				new String[][] { { Messages.backups_beside, BackupPreferences.BESIDE },
						{ Messages.backups_inFolder, BackupPreferences.IN_FOLDER } },
				parent, true);
		// The labels above would leave it no room for a path.
		Composite row = new Composite(parent, SWT.NONE);
		folder = new BackupFolderEditor(Messages.backups_folder, row, this::checkState);
		for (FieldEditor editor : new FieldEditor[] { automatic, minutes, keep, where, folder }) {
			addField(editor);
		}
	}

	@Override
	protected void adjustGridLayout() {
		super.adjustGridLayout();
		int columns = ((GridLayout) getFieldEditorParent().getLayout()).numColumns;
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(folder.row());
	}

	@Override
	protected void initialize() {
		super.initialize();
		update(automatic.getBooleanValue(),
				BackupPreferences.IN_FOLDER.equals(getPreferenceStore().getString(BackupPreferences.WHERE)));
	}

	@Override
	public void propertyChange(PropertyChangeEvent event) {
		super.propertyChange(event);
		if (FieldEditor.VALUE.equals(event.getProperty())) {
			boolean inFolder = event.getSource() == where ? BackupPreferences.IN_FOLDER.equals(event.getNewValue())
					: folder.isWanted();
			update(automatic.getBooleanValue(), inFolder);
			checkState();
		}
	}

	/** Each field says only of itself that it is right now, or not; while that is looked up, it says nothing. */
	@Override
	protected void checkState() {
		super.checkState();
		setErrorMessage(Stream.of(minutes, keep, folder).filter(field -> !field.isValid())
				.map(StringFieldEditor::getErrorMessage).filter(Objects::nonNull).findFirst().orElse(null));
	}

	@Override
	protected void performDefaults() {
		super.performDefaults();
		update(BackupSettings.DEFAULT.automatic(), false);
		checkState();
	}

	/** Where backups are is also where they are looked for, when no new ones are made. */
	private void update(boolean isAutomatic, boolean inFolder) {
		Composite parent = getFieldEditorParent();
		minutes.setEnabled(isAutomatic, parent);
		keep.setEnabled(isAutomatic, parent);
		folder.setWanted(inFolder);
	}

	private IntegerFieldEditor number(String name, String label, int minimum, int maximum, String error) {
		Composite parent = getFieldEditorParent();
		IntegerFieldEditor editor = new IntegerFieldEditor(name, label, parent, String.valueOf(maximum).length());
		editor.setValidRange(minimum, maximum);
		editor.setErrorMessage(NLS.bind(error, minimum, maximum));
		editor.getTextControl(parent).setData("id", name);
		return editor;
	}
}
