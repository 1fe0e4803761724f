// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's messages; see {@code messages.properties}. */
public final class Messages extends NLS {

	public static String budget_bytes;
	public static String budget_depth;
	public static String budget_sources;
	public static String budget_time;
	public static String damaged_declared;
	public static String damaged_encoding;
	public static String damaged_many;
	public static String damaged_mixed;
	public static String damaged_one;
	public static String damaged_twice;
	public static String encoded_base64;
	public static String encoded_partBase64;
	public static String encoded_quotedPrintable;
	public static String importers_badPriority;
	public static String importers_broken;
	public static String importers_failed;
	public static String impossibleDate_noDay;
	public static String impossibleDate_toCome;
	public static String incomplete_articleBody;
	public static String incomplete_breaksOff;
	public static String incomplete_links;
	public static String incomplete_pages;
	public static String incomplete_paywall;
	public static String incomplete_rest;
	public static String incomplete_short;
	public static String incomplete_subscribers;
	public static String incomplete_wordCount;
	public static String noArticle_check;
	public static String noArticle_closed;
	public static String noArticle_consent;
	public static String noArticle_data;
	public static String noArticle_home;
	public static String noArticle_links;
	public static String noArticle_list;
	public static String noArticle_login;
	public static String noArticle_missing;
	public static String noArticle_noText;
	public static String noArticle_profile;
	public static String noArticle_service;
	public static String noArticle_subscribe;
	public static String severalArticles_alike;
	public static String source_damaged;
	public static String source_empty;
	public static String source_holdsNothing;
	public static String source_isFolder;
	public static String source_isSpecial;
	public static String source_missing;
	public static String source_noArticle;
	public static String source_notText;
	public static String source_tooDeep;
	public static String source_tooLarge;
	public static String source_tooManyParts;
	public static String source_tooSlow;
	public static String source_unreadable;

	static {
		NLS.initializeMessages("org.pressmark.sources.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
