// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

/** Changes how the article is looked at. */
public final class SeeHandler extends ArticleHandler {

	public SeeHandler() {
		super(Map.of("explain", page -> page.seeing().explain(),
				"filter", page -> page.seeing().filter(),
				"showAll", page -> page.seeing().showAll(),
				"larger", page -> page.seeing().zoom(1),
				"smaller", page -> page.seeing().zoom(-1),
				"plain", page -> page.seeing().resetZoom()));
	}
}
