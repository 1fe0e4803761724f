// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * Two events that may be the same, for a person to decide.
 *
 * @param into the one to keep: the one that is reported more often, else the one that was there first
 * @param other the one to become part of it
 * @param score how likely, from 0 to 1; it orders suggestions and is no probability
 * @param reason why
 */
public record DuplicateSuggestion(EventEntry into, EventEntry other, double score, Reason reason) {

	/** Why two events may be the same; their dates can both be right in any case. */
	public enum Reason {
		/** They have the same title, but for letter case, accents and signs. */
		SAME_TITLE,
		/** Their titles have most of their words in common. */
		ALIKE_TITLES,
		/** The same take part, and their titles have words in common. */
		SAME_PARTICIPANTS
	}

	/** Why, in words, for a person. */
	public String explanation() {
		return NLS.bind(switch (reason) {
		case SAME_TITLE -> Messages.duplicate_sameTitle;
		case ALIKE_TITLES -> Messages.duplicate_alikeTitles;
		case SAME_PARTICIPANTS -> Messages.duplicate_sameParticipants;
		}, other.event().title(), into.event().title());
	}

	/** Merges the other into the one to keep. */
	public MergeEvents merge() {
		return new MergeEvents(into.event(), List.of(other.event()));
	}
}
