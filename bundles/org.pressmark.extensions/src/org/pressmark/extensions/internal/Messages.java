// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's messages; see {@code messages.properties}. */
final class Messages extends NLS {

	public static String dropins_missing;
	public static String dropins_noFolder;
	public static String dropins_notPlugin;
	public static String dropins_twice;
	public static String dropins_unreadable;
	public static String dropins_unresolved;
	public static String duplicate;
	public static String failed;
	public static String failed_ours;
	public static String folder_unreadable;
	public static String folder_unwritable;
	public static String isOff;
	public static String leftOut_broken;
	public static String leftOut_line;
	public static String leftOut_noSingleton;
	public static String listener_failed;
	public static String reason_duplicate;
	public static String reason_hangs;
	public static String reason_incomplete;
	public static String reason_linkage;
	public static String reason_noMemory;
	public static String reason_notLoaded;
	public static String reason_nullAs;
	public static String reason_nullInside;
	public static String reason_nullInstead;
	public static String reason_throws;
	public static String reason_wrongType;
	public static String switchedOff;
	public static String unheard;

	static {
		NLS.initializeMessages("org.pressmark.extensions.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
