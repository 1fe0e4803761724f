// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.pressmark.ui.web.WebPreferences;

/** How pages are fetched, and from where they may be. */
public final class WebPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private IntegerFieldEditor timeout;
	private IntegerFieldEditor pause;
	private IntegerFieldEditor feedEntries;

	public WebPreferencePage() {
		super(GRID);
		setDescription(Messages.web_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, WebPreferences.NODE));
	}

	@Override
	protected void createFieldEditors() {
		timeout = number(WebPreferences.TIMEOUT, Messages.web_timeout, 1, WebPreferences.MAXIMUM_TIMEOUT,
				Messages.web_wrongTimeout);
		pause = number(WebPreferences.PAUSE, Messages.web_pause, 0, WebPreferences.MAXIMUM_PAUSE,
				Messages.web_wrongPause);
		feedEntries = number(WebPreferences.FEED_ENTRIES, Messages.web_feedEntries, 1,
				WebPreferences.MAXIMUM_FEED_ENTRIES, Messages.web_wrongFeedEntries);
		Composite parent = getFieldEditorParent();
		BooleanFieldEditor privateAllowed = new BooleanFieldEditor(WebPreferences.PRIVATE_ALLOWED,
				Messages.web_privateAllowed, parent);
		privateAllowed.getDescriptionControl(parent).setData("id", WebPreferences.PRIVATE_ALLOWED);
		for (FieldEditor editor : new FieldEditor[] { timeout, pause, feedEntries, privateAllowed }) {
			addField(editor);
		}
	}

	/** Each field says only of itself that it is right now, or not. */
	@Override
	protected void checkState() {
		super.checkState();
		setErrorMessage(Stream.of(timeout, pause, feedEntries).filter(field -> !field.isValid())
				.map(StringFieldEditor::getErrorMessage).findFirst().orElse(null));
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
