// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import java.util.ResourceBundle;

/** What the reasons for cutting a block away are called. A reason that a plug-in adds is shown as it is. */
final class RemovalReasons {

	private static final ResourceBundle NAMES = ResourceBundle
			.getBundle(RemovalReasons.class.getPackageName() + ".removalReasons");

	private RemovalReasons() {
	}

	/** A reason in a person's words. */
	static String name(String reason) {
		if (reason == null) {
			return Messages.cut_noReason;
		}
		return NAMES.containsKey(reason) ? NAMES.getString(reason) : reason.replace('-', ' ');
	}
}
