// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import java.util.stream.Collectors;

import org.pressmark.operations.events.Disagreement;

/** Says in what sources disagree about an event. */
public final class DisagreementWords {

	private DisagreementWords() {
	}

	/** All kinds of disagreement in a line. */
	public static String of(Disagreement disagreement) {
		return disagreement.kinds().stream().sorted().map(kind -> switch (kind) {
		case DATE -> Messages.event_disagreeDate;
		case RECORDED_DATE -> Messages.event_disagreeRecorded;
		case ONE_SOURCE_DATE -> Messages.event_disagreeOneSource;
		case DESCRIPTION -> Messages.event_disagreeDescription;
		case RECORDED_DESCRIPTION -> Messages.event_disagreeRecordedDescription;
		case STATUS -> Messages.event_disagreeStatus;
		}).collect(Collectors.joining(" "));
	}
}
