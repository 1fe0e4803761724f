// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** When a backup was made, as a person at this machine says it. */
public final class BackupTime {

	private BackupTime() {
	}

	/** Date and time in the zone and the language of this machine. */
	public static String local(Instant at) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.format(at.atZone(ZoneId.systemDefault()));
	}
}
