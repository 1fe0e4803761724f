// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String entity_newCountry;
	public static String entity_newOrganisation;
	public static String entity_newOther;
	public static String entity_newPerson;
	public static String entity_newPlace;
	public static String entity_unknown;
	public static String keys_filter;
	public static String keys_hint;
	public static String keys_mouse;
	public static String refusal_hint;

	static {
		NLS.initializeMessages("org.pressmark.ui.choosing.messages", Messages.class);
	}

	private Messages() {
	}
}
