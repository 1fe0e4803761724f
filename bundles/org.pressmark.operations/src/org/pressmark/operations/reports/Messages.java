// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String label_copyReport;
	public static String label_deleteReport;
	public static String label_renameReport;
	public static String label_saveReport;
	public static String name_copy;
	public static String name_taken;
	public static String office_noPages;
	public static String office_tooLong;
	public static String plan_noQuery;
	public static String plan_noTemplate;
	public static String preview_failed;
	public static String preview_layingOut;
	public static String preview_name;
	public static String preview_noFolder;
	public static String preview_noPages;
	public static String saveReport_nameMissing;
	public static String write_noArticle;
	public static String write_task;

	static {
		NLS.initializeMessages("org.pressmark.operations.reports.messages", Messages.class);
	}

	private Messages() {
	}
}
