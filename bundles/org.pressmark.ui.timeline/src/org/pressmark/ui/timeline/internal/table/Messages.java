// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String column_category;
	public static String column_date;
	public static String column_evidence;
	public static String column_outlets;
	public static String column_participants;
	public static String column_place;
	public static String column_status;
	public static String column_title;
	public static String evidence_none;
	public static String status_otherDate;
	public static String status_outletsDiffer;
	public static String status_sourceDiffers;
	public static String summary_role;
	public static String table_name;
	public static String table_noDate;
	public static String table_noTitle;
	public static String table_sort;
	public static String table_undated;

	static {
		NLS.initializeMessages("org.pressmark.ui.timeline.internal.table.messages", Messages.class);
	}

	private Messages() {
	}
}
