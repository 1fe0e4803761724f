// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
final class Messages extends NLS {

	public static String application_alreadyRunning;
	public static String application_title;
	public static String application_workspaceNotLocked;
	public static String backups_automatic;
	public static String backups_beside;
	public static String backups_browse;
	public static String backups_description;
	public static String backups_folder;
	public static String backups_inFolder;
	public static String backups_keep;
	public static String backups_look;
	public static String backups_minutes;
	public static String backups_noFolder;
	public static String backups_where;
	public static String backups_wrongKeep;
	public static String backups_wrongMinutes;
	public static String general_description;
	public static String memory_keep;
	public static String memory_notKept;
	public static String menu_help;
	public static String newProject_title;
	public static String openProject_title;
	public static String plugins_contribution;
	public static String plugins_description;
	public static String plugins_details;
	public static String plugins_detailsDuplicate;
	public static String plugins_detailsFailed;
	public static String plugins_detailsOff;
	public static String plugins_detailsOn;
	public static String plugins_duplicate;
	public static String plugins_failed;
	public static String plugins_failedBefore;
	public static String plugins_leftOut;
	public static String plugins_look;
	public static String plugins_missing;
	public static String plugins_none;
	public static String plugins_off;
	public static String plugins_on;
	public static String plugins_plugin;
	public static String plugins_state;
	public static String plugins_switchOff;
	public static String plugins_switchOn;
	public static String plugins_title;
	public static String project_filter;
	public static String restoreBackup_title;
	public static String sample_job;
	public static String sample_noSeeds;
	public static String saveCopy_job;
	public static String saveCopy_title;
	public static String window_title;
	public static String window_titleReadOnly;
	public static String web_description;
	public static String web_feedEntries;
	public static String web_pause;
	public static String web_privateAllowed;
	public static String web_timeout;
	public static String web_wrongFeedEntries;
	public static String web_wrongPause;
	public static String web_wrongTimeout;
	public static String workspace_newer;
	public static String workspace_open;
	public static String workspace_quit;
	public static String workspace_versionNotKept;

	static {
		NLS.initializeMessages("org.pressmark.rcp.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
