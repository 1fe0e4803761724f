// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String jump_about;
	public static String jump_title;
	public static String keys_title;
	public static String mouse_draw;
	public static String mouse_drawWay;
	public static String mouse_make;
	public static String mouse_makeWay;
	public static String mouse_move;
	public static String mouse_moveWay;
	public static String mouse_pan;
	public static String mouse_panWay;
	public static String mouse_scroll;
	public static String mouse_scrollWay;
	public static String mouse_zoom;
	public static String mouse_zoomWay;

	static {
		NLS.initializeMessages("org.pressmark.ui.timeline.internal.commands.messages", Messages.class);
	}

	private Messages() {
	}
}
