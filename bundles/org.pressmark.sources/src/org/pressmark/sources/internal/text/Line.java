// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

/**
 * A paragraph of a plain text.
 *
 * @param number   the number of its first line in the source, from 1
 * @param text     its text on one line, white space normalised, without the bullet before it
 * @param apart    whether an empty line or the end follows it
 * @param indented whether it begins with a bullet or with white space
 * @param bullet   whether it begins with a bullet
 */
public record Line(int number, String text, boolean apart, boolean indented, boolean bullet) {

	/** This line with another text. */
	Line with(String other) {
		return new Line(number, other, apart, indented, bullet);
	}

	/** Where it stands and how it begins, for a person. */
	String evidence() {
		String beginning = text.length() <= 80 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
		return "line " + number + ": " + beginning;
	}
}
