// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.header;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String header_askWithEvidence;
	public static String header_authors;
	public static String header_authorsHint;
	public static String header_authorsUnknown;
	public static String header_evidence;
	public static String header_facts;
	public static String header_language;
	public static String header_languageHint;
	public static String header_languageUnknown;
	public static String header_languageWrong;
	public static String header_outlet;
	public static String header_published;
	public static String header_set;
	public static String header_status;
	public static String header_title;
	public static String label_setArticle;
	public static String notes_caption;
	public static String notes_documentNumber;
	public static String notes_documentNumberFrom;
	public static String notes_impossibleDate;
	public static String notes_incomplete;
	public static String notes_paywalled;
	public static String notes_paywalledFrom;
	public static String notes_severalArticles;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.header.messages", Messages.class);
	}

	private Messages() {
	}
}
