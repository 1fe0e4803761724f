// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.exchange;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String columns_description;
	public static String columns_findOrder;
	public static String columns_newEntities;
	public static String columns_noTitle;
	public static String columns_none;
	public static String columns_order;
	public static String columns_orderName;
	public static String columns_rows;
	public static String columns_title;
	public static String export_calendar;
	public static String export_job;
	public static String export_name;
	public static String export_png;
	public static String export_svg;
	public static String export_table;
	public static String export_title;
	public static String export_web;
	public static String export_workbook;
	public static String import_all;
	public static String import_choose;
	public static String import_job;
	public static String import_kinds;
	public static String import_title;
	public static String preview_added;
	public static String preview_change;
	public static String preview_changed;
	public static String preview_description;
	public static String preview_details;
	public static String preview_event;
	public static String preview_kind;
	public static String preview_new;
	public static String preview_refused;
	public static String preview_row;
	public static String preview_rows;
	public static String preview_same;
	public static String preview_summary;
	public static String preview_title;
	public static String preview_when;
	public static String preview_whole;
	public static String range_all;
	public static String range_explained;
	public static String range_most;
	public static String range_question;
	public static String range_visible;

	static {
		NLS.initializeMessages("org.pressmark.ui.timeline.internal.exchange.messages", Messages.class);
	}

	private Messages() {
	}
}
