// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

/** Moves the caret from suggestion to suggestion, and rejects them; they are accepted as known names are, or many at once. */
public final class SuggestionHandler extends ArticleHandler {

	public SuggestionHandler() {
		super(Map.of("next", page -> page.suggesting().next(true),
				"previous", page -> page.suggesting().next(false),
				"reject", page -> page.suggesting().reject(),
				"acceptAll", page -> page.suggesting().acceptAll(),
				"rejectAll", page -> page.suggesting().rejectAll()));
	}
}
