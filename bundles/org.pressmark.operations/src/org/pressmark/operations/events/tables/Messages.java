// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String cell_calculated;
	public static String cell_error;
	public static String cell_unknown;
	public static String column_name;
	public static String date_mixed;
	public static String date_or;
	public static String date_otherOrder;
	public static String date_serial;
	public static String date_understood;
	public static String dates_ambiguous;
	public static String dates_mixed;
	public static String field_category;
	public static String field_end;
	public static String field_id;
	public static String field_notes;
	public static String field_participants;
	public static String field_place;
	public static String field_start;
	public static String field_status;
	public static String field_title;
	public static String field_when;
	public static String file_empty;
	public static String file_tooManyRows;
	public static String label_import;
	public static String name_ambiguous;
	public static String name_unknown;
	public static String order_dayFirst;
	public static String order_monthFirst;
	public static String order_yearFirst;
	public static String other_binaryWorkbook;
	public static String other_compressed;
	public static String other_markup;
	public static String other_noTable;
	public static String other_oldWorkbook;
	public static String other_openDocument;
	public static String plan_task;
	public static String row_control;
	public static String row_inColumn;
	public static String row_noTitle;
	public static String row_repeated;
	public static String row_severalEvents;
	public static String row_tooLong;
	public static String row_unknownId;
	public static String row_unknownStatus;
	public static String table_noTitle;
	public static String text_damaged;
	public static String text_quoteOpen;
	public static String workbook_damaged;
	public static String workbook_none;
	public static String workbook_otherSheets;
	public static String workbook_tooLarge;

	static {
		NLS.initializeMessages("org.pressmark.operations.events.tables.messages", Messages.class);
	}

	private Messages() {
	}
}
