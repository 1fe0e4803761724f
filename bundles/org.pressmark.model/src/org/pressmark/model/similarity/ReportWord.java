// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

/**
 * A word of a report.
 *
 * @param text  the word as it is compared; of a number, its digits alone, however they are grouped
 * @param kind  what it may say of the event that is reported
 * @param joins whether it belongs to the same name as the word before
 * @param half  whether it is one character of a script that does not set words apart; two of them count as a word
 */
record ReportWord(String text, Kind kind, boolean joins, boolean half) {

	/** What a word may say of an event. */
	enum Kind {
		/** A number in digits, Chinese ones included. */
		NUMBER,
		/** A day of the week or a month. */
		DAY,
		/** A word that is written as names are; in scripts without capitals, any word. */
		NAME,
		/** Any other word. */
		OTHER
	}
}
