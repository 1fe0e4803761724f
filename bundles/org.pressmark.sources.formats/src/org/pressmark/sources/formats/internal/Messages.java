// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's messages; see {@code messages.properties}. */
public final class Messages extends NLS {

	public static String archive_link;
	public static String database_layout;
	public static String database_noText;
	public static String database_truncated;
	public static String database_words;
	public static String document_damaged;
	public static String document_protected;
	public static String document_tooLarge;
	public static String document_tooManyParts;
	public static String document_tooSlow;
	public static String document_truncated;
	public static String document_type;
	public static String feed_beginning;
	public static String feed_noEntries;
	public static String feed_noEntryText;
	public static String mail_noText;
	public static String oldOffice_unknown;
	public static String pdf_noText;
	public static String pdf_scan;
	public static String pdf_tooManyPages;
	public static String tar_damaged;
	public static String warc_encoding;
	public static String warc_noPages;
	public static String zip_damaged;
	public static String zip_largeDocument;
	public static String zip_method;
	public static String zip_noFiles;
	public static String zip_protected;

	static {
		NLS.initializeMessages("org.pressmark.sources.formats.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
