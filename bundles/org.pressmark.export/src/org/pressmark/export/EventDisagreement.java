// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.time.Edtf;

/**
 * That sources say otherwise about an event than each other, or than it is recorded.
 *
 * @param eventId the event
 * @param voices what each source says, in the order of the articles; those too that agree
 * @since 1.0
 */
public record EventDisagreement(String eventId, List<Voice> voices) {

	/**
	 * What one source says.
	 *
	 * @param annotationId the mark in the article that reports the event
	 * @param says when it took place according to that; empty if it does not say
	 * @param isOtherDate whether that cannot be if the date of the event, or that of another source, is right
	 * @param isOtherwise whether it describes the event otherwise than it is recorded
	 * @param comment what somebody noted about that; empty if nothing
	 */
	public record Voice(String annotationId, Optional<Edtf> says, boolean isOtherDate, boolean isOtherwise,
			Optional<String> comment) {
	}

	/** Copies the voices. */
	public EventDisagreement {
		voices = List.copyOf(voices);
	}
}
