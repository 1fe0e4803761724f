// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String calendar_leftOut;
	public static String calendar_leftOutOne;
	public static String calendar_nothing;
	public static String calendar_endOpen;
	public static String calendar_endUnknown;
	public static String calendar_oneOf;
	public static String calendar_orEarlier;
	public static String calendar_orLater;
	public static String calendar_sometime;
	public static String calendar_startOpen;
	public static String calendar_startUnknown;
	public static String event_participant;
	public static String event_participants;
	public static String event_reports;
	public static String format_calendar;
	public static String format_png;
	public static String format_svg;
	public static String format_table;
	public static String format_timelineJs;
	public static String format_workbook;
	public static String leftOut_more;
	public static String link_causes;
	public static String link_followedBy;
	public static String table_category;
	public static String table_first;
	public static String table_firstReport;
	public static String table_id;
	public static String table_last;
	public static String table_links;
	public static String table_notes;
	public static String table_participants;
	public static String table_place;
	public static String table_reports;
	public static String table_sheet;
	public static String table_sources;
	public static String table_status;
	public static String table_title;
	public static String table_when;
	public static String table_whenWords;
	public static String timelineJs_leftOut;
	public static String timelineJs_leftOutOne;
	public static String timelineJs_nothing;

	static {
		NLS.initializeMessages("org.pressmark.operations.events.exchange.messages", Messages.class);
	}

	private Messages() {
	}
}
