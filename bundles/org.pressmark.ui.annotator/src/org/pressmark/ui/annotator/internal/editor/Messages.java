// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String cut_already;
	public static String cut_askCut;
	public static String cut_askMany;
	public static String cut_askOne;
	public static String cut_askTitle;
	public static String cut_chooseBlock;
	public static String cut_marks;
	public static String cut_notCut;
	public static String cut_notMarkable;
	public static String delete_what;
	public static String editor_loading;
	public static String editor_notRestored;
	public static String editor_wrongInput;
	public static String filter_hides;
	public static String mark_nothing;
	public static String mark_onlySpace;
	public static String text_name;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
