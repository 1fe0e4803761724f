// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal;

import java.util.ResourceBundle;

/** What the reasons for which blocks are cut away are called; plug-ins that add reasons have theirs shown as they are. */
public final class RemovalReasons {

	private static final ResourceBundle NAMES = ResourceBundle
			.getBundle(RemovalReasons.class.getPackageName() + ".removalReasons"); //$NON-NLS-1$

	private RemovalReasons() {
	}

	/** A reason in a person's words. */
	public static String name(String reason) {
		if (reason == null) {
			return Messages.cut_noReason;
		}
		return NAMES.containsKey(reason) ? NAMES.getString(reason) : reason.replace('-', ' ');
	}
}
