// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

/** Corrects the article's text. */
public final class CorrectHandler extends ArticleHandler {

	public CorrectHandler() {
		super(Map.of("correct", page -> page.correcting().correct()));
	}
}
