// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String attach_aim;
	public static String attach_done;
	public static String attach_many;
	public static String event_disagreeDate;
	public static String event_disagreeDescription;
	public static String event_disagreeOneSource;
	public static String event_disagreeRecorded;
	public static String event_disagreeRecordedDescription;
	public static String event_disagreeStatus;
	public static String evidence_many;
	public static String evidence_none;
	public static String evidence_open;
	public static String evidence_title;
	public static String job_evidence;
	public static String lag_after;
	public static String lag_afterOne;
	public static String lag_before;
	public static String lag_beforeOne;
	public static String lag_during;
	public static String lag_same;

	static {
		NLS.initializeMessages("org.pressmark.ui.timeline.internal.evidence.messages", Messages.class);
	}

	private Messages() {
	}
}
