// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.pressmark.operations.entities.lookup.NameTable;

/** In which table of names entities are looked up. */
public final class NameTablePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public NameTablePage() {
		super(GRID);
		setDescription(Messages.preferences_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, NameTable.QUALIFIER));
	}

	@Override
	protected void createFieldEditors() {
		Composite row = getFieldEditorParent();
		FileFieldEditor file = new FileFieldEditor(NameTable.PREFERENCE, Messages.preferences_table, true, row);
		file.setFileExtensions(new String[] { "*.csv;*.tsv;*.txt;*.xlsx", "*" });
		file.getTextControl(row).setData("id", NameTable.PREFERENCE);
		file.setEmptyStringAllowed(true);
		file.setErrorMessage(Messages.preferences_noTable);
		addField(file);
	}
}
