// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal.backup;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.backup.Backup;
import org.pressmark.operations.backup.BackupTime;
import org.pressmark.store.ProjectSummary;
import org.pressmark.ui.internal.Messages;

/** What is shown of backups. */
final class BackupLabels {

	private static final long KILO = 1024;

	private BackupLabels() {
	}

	/** When, in the zone of this machine. */
	static String time(Backup backup) {
		return BackupTime.local(backup.at());
	}

	/** How long ago, in the largest unit of which there is at least one. */
	static String age(Backup backup, Instant now) {
		Duration age = Duration.between(backup.at(), now);
		if (age.toMinutes() < 1) {
			return Messages.age_now;
		}
		if (age.toHours() < 1) {
			return count(age.toMinutes(), Messages.age_minute, Messages.age_minutes);
		}
		return age.toDays() < 1 ? count(age.toHours(), Messages.age_hour, Messages.age_hours)
				: count(age.toDays(), Messages.age_day, Messages.age_days);
	}

	/** How large, in kilobytes or megabytes. */
	static String size(Backup backup) {
		NumberFormat number = NumberFormat.getInstance();
		number.setMaximumFractionDigits(1);
		return backup.bytes() < KILO * KILO ? NLS.bind(Messages.size_kilobytes, number.format(backup.bytes() / KILO))
				: NLS.bind(Messages.size_megabytes, number.format((double) backup.bytes() / KILO / KILO));
	}

	/** How many steps the project had. */
	static String steps(Backup backup) {
		return backup.summary().map(summary -> NumberFormat.getInstance().format(summary.steps())).orElse("");
	}

	/** What was done last, if it can be read. */
	static String lastStep(Backup backup) {
		return backup.summary().map(ProjectSummary::lastStepLabel).orElse(Messages.restore_unreadable);
	}

	private static String count(long count, String one, String many) {
		return count == 1 ? one : NLS.bind(many, count);
	}
}
