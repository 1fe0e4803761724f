// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import org.eclipse.swt.widgets.Control;

/**
 * Tells fields that show something of the project, and store what is typed as steps of its history, from others, such as
 * those of dialogs and filters: the key of undo means the project's steps in the former only.
 */
public final class StoredText {

	private static final String KEY = StoredText.class.getName();

	private StoredText() {
	}

	/** Says that this field is one. */
	public static void mark(Control field) {
		field.setData(KEY, Boolean.TRUE);
	}

	/** Whether this field is one. */
	public static boolean is(Control field) {
		return Boolean.TRUE.equals(field.getData(KEY));
	}
}
