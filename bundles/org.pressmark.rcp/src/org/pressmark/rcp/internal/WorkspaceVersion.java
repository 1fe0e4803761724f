// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Version;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Which version of Pressmark a workspace was used with last. Its layout and settings are read by later versions; an earlier one,
 * as after an update was taken back, may understand them only in part. Major and minor tell, for the rest changes no format.
 */
final class WorkspaceVersion {

	private static final String KEY = "workspaceVersion";

	private final Preferences workspace;
	private final Version own;

	/**
	 * @param workspace where the workspace keeps it
	 * @param own the version that runs
	 */
	WorkspaceVersion(Preferences workspace, Version own) {
		this.workspace = workspace;
		this.own = format(own);
	}

	/** The version that the workspace was used with, if that is a later one. */
	Optional<String> newer() {
		return stored().filter(version -> version.compareTo(own) > 0).map(WorkspaceVersion::text);
	}

	/** The one that runs, as it is told to a person. */
	String running() {
		return text(own);
	}

	/** From now on the workspace is one of the version that runs. Writes to the disk if that is news. */
	void use() {
		if (stored().filter(own::equals).isEmpty()) {
			workspace.put(KEY, text(own));
			try {
				workspace.flush();
			} catch (BackingStoreException e) {
				ILog.of(WorkspaceVersion.class).warn(Messages.workspace_versionNotKept, e);
			}
		}
	}

	/** What somebody wrote that is no version tells nothing. */
	private Optional<Version> stored() {
		try {
			return Optional.ofNullable(workspace.get(KEY, null)).map(Version::parseVersion).map(WorkspaceVersion::format);
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static Version format(Version version) {
		return new Version(version.getMajor(), version.getMinor(), 0);
	}

	private static String text(Version version) {
		return version.getMajor() + "." + version.getMinor();
	}
}
