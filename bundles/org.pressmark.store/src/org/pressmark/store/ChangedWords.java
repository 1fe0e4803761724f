// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import org.pressmark.model.text.FormerWords;

/**
 * An annotation whose words were changed by a correction of the text, so that somebody has to say whether it still holds.
 *
 * @param annotation where it is and what it marks now
 * @param formerWords what it marked before
 */
public record ChangedWords(AnnotationRow annotation, String formerWords) {

	/** Whether those words are gone, so that it lies on others that nobody marked and counts nowhere. */
	public boolean isLost() {
		return FormerWords.areGone(formerWords, annotation.words());
	}
}
