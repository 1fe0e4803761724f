// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import org.pressmark.model.EntityType;

/**
 * An entity that was looked for.
 *
 * @param entity which one
 * @param name the name or alias by which it was found, so that a list can show why it is there
 * @param match how the name fits
 */
public record FoundEntity(KnownEntity entity, String name, Match match) {

	/** How a name fits what is looked for, the best first. */
	public enum Match {
		/** It is the same but for case, accents, script and signs. */
		SAME,
		/** It begins so. */
		BEGINNING,
		/** Words in it begin so. */
		WORDS,
		/** Its words have these first letters. */
		INITIALS,
		/** What is looked for has the name, or a word of it, in it. */
		SHARED_WORD,
		/** It has these letters inside a word. */
		INSIDE,
		/** It fits but for one letter. */
		TYPO,
		/** Nothing is looked for, so that all are found. */
		ANY
	}

	/**
	 * Whether the words name this one, so that it may be chosen before anybody looked at it. Words of a text name a person
	 * by some of the words of the name, but a place or an organisation only by all: "China" is not "Bank of China".
	 *
	 * @param isTyped whether somebody typed the words, as {@link EntityQuery#isTyped()} has it
	 */
	public boolean isNamed(boolean isTyped) {
		return switch (match) {
		case SAME, INITIALS, ANY -> true;
		case BEGINNING, WORDS -> isTyped || entity.type() == EntityType.PERSON;
		case SHARED_WORD, INSIDE, TYPO -> false;
		};
	}
}
