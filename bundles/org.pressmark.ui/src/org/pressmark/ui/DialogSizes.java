// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Where dialogs keep how large a person made them: what {@code getDialogBoundsSettings} of a dialog gives. UI thread only. */
public final class DialogSizes {

	private DialogSizes() {
	}

	/** @param dialog its name, as its controls have it for scripts */
	public static IDialogSettings of(String dialog) {
		return DialogSettings.getOrCreateSection(PlatformUI
				.getDialogSettingsProvider(FrameworkUtil.getBundle(DialogSizes.class)).getDialogSettings(), dialog);
	}
}
