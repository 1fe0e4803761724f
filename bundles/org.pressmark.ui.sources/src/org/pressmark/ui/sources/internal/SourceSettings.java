// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What this bundle's parts remember from one session to the next. The workbench stores it when it closes. */
public final class SourceSettings {

	private SourceSettings() {
	}

	/** The settings of a part; made when they are not there yet. */
	public static IDialogSettings section(String name) {
		return DialogSettings.getOrCreateSection(PlatformUI
				.getDialogSettingsProvider(FrameworkUtil.getBundle(SourceSettings.class)).getDialogSettings(), name);
	}
}
