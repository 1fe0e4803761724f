// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's messages; see {@code messages.properties}. */
public final class Messages extends NLS {

	public static String name_abbreviation;
	public static String name_capitals;
	public static String name_known;
	public static String name_repeated;
	public static String name_shared;
	public static String name_surname;
	public static String name_title;
	public static String name_world;
	public static String quotation_cue;
	public static String quotation_marks;
	public static String quotation_pronoun;
	public static String quotation_reported;
	public static String suggester_noWords;
	public static String time_ambiguous;
	public static String time_counted;
	public static String time_duration;
	public static String time_set;
	public static String time_vague;
	public static String time_words;

	static {
		NLS.initializeMessages("org.pressmark.analysis.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
