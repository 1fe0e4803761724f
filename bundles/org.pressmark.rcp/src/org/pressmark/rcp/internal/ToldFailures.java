// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.ContributionState.Status;
import org.pressmark.extensions.Contributions;

/**
 * Which failures of plug-ins a person has been told of. Of one that kept the window itself from going on until the program was
 * ended, they know at the next start.
 */
final class ToldFailures {

	private static final String TOLD = "failuresTold";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM);

	private ToldFailures() {
	}

	/** Those until now are told. Any thread. */
	static void areTold() {
		WorkspaceMemory.keep(TOLD, Instant.now().toString());
	}

	/** A line about the first one that was not; empty when all were. Reads files. */
	static Optional<String> untold(Contributions contributions) {
		Instant told = WorkspaceMemory.get(TOLD).map(Instant::parse).orElse(Instant.EPOCH);
		return contributions.states().stream()
				.filter(state -> state.status() == Status.FAILED && state.since().filter(told::isBefore).isPresent())
				.findFirst().map(ToldFailures::line);
	}

	private static String line(ContributionState failed) {
		return NLS.bind(Messages.plugins_failedBefore, new Object[] {failed.label(), failed.bundle(),
				failed.since().map(since -> TIME.format(since.atZone(ZoneId.systemDefault()))).orElse(""), failed.reason().orElse("")});
	}
}
