// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String attach_nothing;
	public static String date_unknown;
	public static String delete_used;
	public static String events_many;
	public static String duplicate_alikeTitles;
	public static String duplicate_sameParticipants;
	public static String duplicate_sameTitle;
	public static String evidence_ofOther;
	public static String label_attach;
	public static String label_attachOne;
	public static String label_delete;
	public static String label_deleteWithEvidence;
	public static String label_detach;
	public static String label_detachOne;
	public static String label_linkCause;
	public static String label_linkFollowed;
	public static String label_merge;
	public static String label_move;
	public static String label_moveOne;
	public static String label_sayWhen;
	public static String label_split;
	public static String label_unlink;
	public static String link_itself;
	public static String link_missing;
	public static String link_there;
	public static String merge_itself;
	public static String move_nothing;
	public static String move_tooFar;
	public static String split_nothing;

	static {
		NLS.initializeMessages("org.pressmark.operations.events.messages", Messages.class);
	}

	private Messages() {
	}
}
