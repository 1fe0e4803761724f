// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String filter_anyStatus;
	public static String filter_disagreement;
	public static String filter_lanes;
	public static String filter_only;
	public static String filter_status;
	public static String filter_undated;
	public static String filter_unreported;
	public static String filter_words;
	public static String job_prepare;
	public static String lanes_actor;
	public static String lanes_category;
	public static String lanes_code;
	public static String lanes_country;
	public static String lanes_none;
	public static String lanes_outlet;
	public static String lanes_place;
	public static String link_more;

	static {
		NLS.initializeMessages("org.pressmark.ui.timeline.internal.view.messages", Messages.class);
	}

	private Messages() {
	}
}
