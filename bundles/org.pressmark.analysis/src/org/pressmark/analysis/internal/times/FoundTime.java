// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.times;

import org.pressmark.analysis.SuggestedMark;

/**
 * A time expression in a sentence.
 *
 * @param begin offset in the sentence
 * @param end offset behind it
 * @param mark what it says
 * @param confidence how sure that is
 * @param reason why, for people
 */
record FoundTime(int begin, int end, SuggestedMark.Time mark, double confidence, String reason) {
}
