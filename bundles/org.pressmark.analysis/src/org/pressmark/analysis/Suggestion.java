// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

/**
 * Words that a program would mark.
 *
 * @param place where they are
 * @param mark as what
 * @param confidence how sure the program is, from 0 to 1. People look at the surest first; below 0.5 it is a guess
 * @param reason why, in one line for people, in their language; never null
 * @since 1.0
 */
public record Suggestion(TextSpan place, SuggestedMark mark, double confidence, String reason) {

	/** Refuses a confidence that is none. */
	public Suggestion {
		if (!(confidence >= 0 && confidence <= 1)) {
			throw new IllegalArgumentException("Not from 0 to 1: " + confidence);
		}
	}
}
