// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String entities_annotations;
	public static String entities_count;
	public static String entities_counting;
	public static String entities_delete;
	public static String entities_edit;
	public static String entities_filter;
	public static String entities_name;
	public static String entities_new;
	public static String entities_rename;
	public static String entity_aliases;
	public static String entity_create;
	public static String entity_edit;
	public static String entity_name;
	public static String entity_notes;
	public static String entity_type;
	public static String label_editEntity;
	public static String label_rename;
	public static String links_empty;
	public static String links_many;
	public static String links_name;
	public static String links_one;

	static {
		NLS.initializeMessages("org.pressmark.ui.entities.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
