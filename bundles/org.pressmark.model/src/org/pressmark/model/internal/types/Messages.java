// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.internal.types;

import org.eclipse.osgi.util.NLS;

/** Words for people. */
public final class Messages extends NLS {

	public static String field_notChoice;
	public static String field_notFlag;
	public static String field_notNumber;
	public static String types_belowOurs;
	public static String types_brokenPackage;
	public static String types_missing;
	public static String types_noAttribute;
	public static String types_noClass;
	public static String types_noColor;
	public static String types_noKey;
	public static String types_takenName;
	public static String types_wrongFeature;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
