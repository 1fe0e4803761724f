// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Whether and by what the pages of a report are laid out for a preview. */
public final class PreviewPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public PreviewPreferencePage() {
		super(GRID);
		setDescription(Messages.preferences_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, PreviewPreferences.NODE));
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		BooleanFieldEditor pages = new BooleanFieldEditor(PreviewPreferences.PAGES, Messages.preferences_pages, parent);
		pages.getDescriptionControl(parent).setData("id", PreviewPreferences.PAGES);
		addField(pages);
		Composite row = getFieldEditorParent();
		FileFieldEditor program = new FileFieldEditor(PreviewPreferences.PROGRAM, Messages.preferences_program, true, row);
		program.getTextControl(row).setMessage(Messages.preferences_programHint);
		program.getTextControl(row).setData("id", PreviewPreferences.PROGRAM);
		program.setEmptyStringAllowed(true);
		program.setErrorMessage(Messages.preferences_noProgram);
		addField(program);
	}
}
