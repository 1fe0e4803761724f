// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String exclusion_longerName;
	public static String exclusion_marked;
	public static String exclusion_markedOtherwise;
	public static String exclusion_otherMark;
	public static String exclusion_sharedName;
	public static String label_codeHits;
	public static String label_deleteSearch;
	public static String label_markHits;
	public static String label_markOccurrences;
	public static String label_saveSearch;
	public static String occurrences_task;
	public static String query_closing;
	public static String query_deep;
	public static String query_empty;
	public static String query_expression;
	public static String query_flag;
	public static String query_manyParts;
	public static String query_near;
	public static String query_nearNot;
	public static String query_nearNumber;
	public static String query_nested;
	public static String query_noCode;
	public static String query_noDate;
	public static String query_noEntity;
	public static String query_noField;
	public static String query_noStatus;
	public static String query_noValue;
	public static String query_opening;
	public static String query_quote;
	public static String query_refused;
	public static String query_repeats;
	public static String query_reversed;
	public static String query_slash;
	public static String query_tooLong;
	public static String query_wildcards;
	public static String saveSearch_nameMissing;
	public static String search_task;
	public static String search_tooLong;
	public static String search_tooLongHere;
	public static String workbook_failed;

	static {
		NLS.initializeMessages("org.pressmark.operations.search.messages", Messages.class);
	}

	private Messages() {
	}
}
