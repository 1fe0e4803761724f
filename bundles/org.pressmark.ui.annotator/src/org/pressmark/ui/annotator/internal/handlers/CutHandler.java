// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

/** Cuts paragraphs from the article, brings them back, unfolds them. */
public final class CutHandler extends ArticleHandler {

	public CutHandler() {
		super(Map.of("keep", page -> page.cutting().keepRemoved(), //$NON-NLS-1$
				"cut", page -> page.cutting().cutParagraph(), //$NON-NLS-1$
				"fold", page -> page.cutting().toggle(), //$NON-NLS-1$
				"foldAll", page -> page.cutting().toggleAll())); //$NON-NLS-1$
	}
}
