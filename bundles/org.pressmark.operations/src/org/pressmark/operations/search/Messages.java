// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String query_closing;
	public static String query_deep;
	public static String query_empty;
	public static String query_expression;
	public static String query_flag;
	public static String query_manyParts;
	public static String query_near;
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
	public static String search_task;
	public static String search_tooLong;
	public static String search_tooLongHere;

	static {
		NLS.initializeMessages("org.pressmark.operations.search.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
