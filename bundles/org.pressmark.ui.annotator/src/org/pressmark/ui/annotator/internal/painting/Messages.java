// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String card_formerWords;
	public static String card_lostWords;
	public static String card_more;
	public static String card_open;
	public static String cut_tipBlock;
	public static String cut_tipFold;
	public static String tip_mark;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.painting.messages", Messages.class);
	}

	private Messages() {
	}
}
