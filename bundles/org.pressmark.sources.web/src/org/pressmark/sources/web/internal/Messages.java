// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's messages; see {@code messages.properties}. */
public final class Messages extends NLS {

	public static String address_scheme;
	public static String address_tooLong;
	public static String address_userInfo;
	public static String address_wrong;
	public static String fetch_badPacking;
	public static String fetch_busy;
	public static String fetch_cutShort;
	public static String fetch_downgrade;
	public static String fetch_empty;
	public static String fetch_failed;
	public static String fetch_loop;
	public static String fetch_malformed;
	public static String fetch_noContact;
	public static String fetch_private;
	public static String fetch_privateRedirect;
	public static String fetch_proxy;
	public static String fetch_redirect;
	public static String fetch_refused;
	public static String fetch_robots;
	public static String fetch_robotsUnknown;
	public static String fetch_timeout;
	public static String fetch_tls;
	public static String fetch_tooLarge;
	public static String fetch_tooManyRedirects;
	public static String fetch_unknownHost;
	public static String fetch_unroutable;
	public static String pause_busy;
	public static String pause_site;
	public static String response_chunk;
	public static String response_header;
	public static String response_longer;
	public static String response_location;
	public static String response_notHttp;
	public static String response_packedEnd;
	public static String response_packing;
	public static String response_tooManyHeaders;
	public static String status_forbidden;
	public static String status_gone;
	public static String status_legal;
	public static String status_login;
	public static String status_missing;
	public static String status_other;
	public static String status_paywall;
	public static String status_server;
	public static String status_tooMany;

	static {
		NLS.initializeMessages("org.pressmark.sources.web.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
