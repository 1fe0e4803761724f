// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
final class Messages extends NLS {

	public static String column_category;
	public static String column_date;
	public static String column_evidence;
	public static String column_outlets;
	public static String column_participants;
	public static String column_place;
	public static String column_status;
	public static String column_title;
	public static String dialog_about;
	public static String dialog_category;
	public static String dialog_date;
	public static String dialog_editTitle;
	public static String dialog_newTitle;
	public static String dialog_status;
	public static String dialog_title;
	public static String dialog_titleMissing;
	public static String dialog_undated;
	public static String evidence_many;
	public static String evidence_none;
	public static String evidence_open;
	public static String evidence_title;
	public static String job_evidence;
	public static String label_deleteMany;
	public static String label_move;
	public static String summary_participants;
	public static String summary_place;
	public static String summary_role;
	public static String table_name;
	public static String table_sort;
	public static String table_undated;
	public static String timeline_accessibleName;
	public static String timeline_empty;
	public static String timeline_noProject;

	static {
		NLS.initializeMessages("org.pressmark.ui.timeline.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
