// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

/** Cuts paragraphs from the article, brings them back, unfolds them. */
public final class CutHandler extends ArticleHandler {

	public CutHandler() {
		super(Map.of("keep", page -> page.cutting().keepRemoved(),
				"cut", page -> page.cutting().cutParagraph(),
				"fold", page -> page.cutting().toggle(),
				"foldAll", page -> page.cutting().toggleAll()));
	}
}
