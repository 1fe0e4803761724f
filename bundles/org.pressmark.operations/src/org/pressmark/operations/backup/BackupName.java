// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the file of a backup is called: by the time, so that they sort, and without a colon, which not every system has
 * in names: {@code 2026-11-26T101500Z.pressmark}.
 *
 * @param at when it was made, in whole seconds
 * @param isVerified whether it was read back after it was written
 */
record BackupName(Instant at, boolean isVerified) {

	private static final String UNVERIFIED = ".unverified";
	private static final Pattern NAME = Pattern
			.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{6}Z)(\\.unverified)?\\.pressmark");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT)
			.withResolverStyle(ResolverStyle.STRICT).withZone(ZoneOffset.UTC);

	/** Empty if that is no name of a backup. */
	static Optional<BackupName> parse(String name) {
		Matcher matcher = NAME.matcher(name);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new BackupName(TIME.parse(matcher.group(1), Instant::from), matcher.group(2) == null));
		} catch (DateTimeException e) {
			// There is no such time, so it is a name that somebody else gave.
			return Optional.empty();
		}
	}

	/** A time as names have it. */
	static String time(Instant at) {
		return TIME.format(at);
	}

	@Override
	public String toString() {
		return time(at) + (isVerified ? "" : UNVERIFIED) + ProjectBackups.EXTENSION;
	}
}
