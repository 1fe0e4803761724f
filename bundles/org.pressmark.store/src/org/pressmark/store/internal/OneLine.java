// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

/** What a person is told, in one line that can be read, whatever the names and values in it are. */
public final class OneLine {

	private static final int MAXIMUM = 1_000;
	private static final int MAXIMUM_OF_LABEL = 100;

	private OneLine() {
	}

	/** The text without line breaks and control characters, cut off where nobody would read on. */
	public static String of(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
		return shortened(line, MAXIMUM);
	}

	/** What a step is called, where more is to be said than that. */
	static String label(String label) {
		return shortened(label, MAXIMUM_OF_LABEL);
	}

	private static String shortened(String text, int maximum) {
		return text.length() <= maximum ? text : text.substring(0, text.offsetByCodePoints(0, maximum / 2)) + '\u2026';
	}
}
