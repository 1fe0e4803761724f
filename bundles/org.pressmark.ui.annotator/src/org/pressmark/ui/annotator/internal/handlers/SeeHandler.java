// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

/** Changes how the article is looked at. */
public final class SeeHandler extends ArticleHandler {

	public SeeHandler() {
		super(Map.of("explain", page -> page.seeing().explain(), //$NON-NLS-1$
				"filter", page -> page.seeing().filter(), //$NON-NLS-1$
				"showAll", page -> page.seeing().showAll(), //$NON-NLS-1$
				"larger", page -> page.seeing().zoom(1), //$NON-NLS-1$
				"smaller", page -> page.seeing().zoom(-1), //$NON-NLS-1$
				"plain", page -> page.seeing().resetZoom())); //$NON-NLS-1$
	}
}
