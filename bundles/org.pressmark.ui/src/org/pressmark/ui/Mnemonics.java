// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import org.eclipse.jface.action.LegacyActionTools;

/** Words of the project in labels, buttons, menus and tool tips, where SWT takes an ampersand for a key. Any thread. */
public final class Mnemonics {

	private Mnemonics() {
	}

	/** Words that are shown as they are. */
	public static String escape(String words) {
		return LegacyActionTools.escapeMnemonics(words);
	}
}
