// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How backups are made.
 *
 * @param automatic whether the workbench makes them by itself
 * @param keep how many of a project are kept, {@link #MINIMUM_KEPT} to {@link #MAXIMUM_KEPT}
 * @param interval how long after the newest one the next is due
 * @param root the folder for the backups of all projects; empty if those of each project go beside it
 */
public record BackupSettings(boolean automatic, int keep, Duration interval, Optional<Path> root) {

	public static final int MINIMUM_KEPT = 1;
	public static final int MAXIMUM_KEPT = 999;

	/** Twenty of them, half an hour apart, beside the project: two or three days of work. */
	public static final BackupSettings DEFAULT = new BackupSettings(true, 20, Duration.ofMinutes(30), Optional.empty());

	public BackupSettings {
		if (keep < MINIMUM_KEPT || keep > MAXIMUM_KEPT) {
			throw new IllegalArgumentException("cannot keep " + keep + " backups");
		}
	}

	/**
	 * How long it is until the next backup is due.
	 *
	 * @param newest when the newest one was made; empty if there is none
	 * @return zero if it is due
	 */
	public Duration untilDue(Optional<Instant> newest, Instant now) {
		Duration left = newest.map(at -> Duration.between(now, at.plus(interval))).orElse(Duration.ZERO);
		if (left.isNegative()) {
			return Duration.ZERO;
		}
		// A newest backup from the future means that a clock was wrong.
		return left.compareTo(interval) > 0 ? interval : left;
	}
}
