// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String again_done;
	public static String date_counted;
	public static String date_ofMark;
	public static String date_ofSentence;
	public static String date_ofWords;
	public static String contributed_none;
	public static String event_choose;
	public static String event_newNamed;
	public static String field_codes;
	public static String field_entity;
	public static String field_speaker;
	public static String mention_title;
	public static String popup_hint;
	public static String quotation_title;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.marking.messages", Messages.class);
	}

	private Messages() {
	}
}
