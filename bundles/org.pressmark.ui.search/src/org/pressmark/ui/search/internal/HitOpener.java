// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.pressmark.operations.search.Place;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.Failures;

/** Opens the article of a hit, at its words. */
public final class HitOpener {

	private HitOpener() {
	}

	/** UI thread only; a failure is shown. */
	public static void open(IWorkbenchPartSite site, Place place) {
		String id = place.article().id();
		String title = SearchWords.title(place.article());
		try {
			if (place.begin() >= 0) {
				ArticleEditors.open(site.getPage(), id, title, place.begin(), place.end());
			} else {
				ArticleEditors.open(site.getPage(), id, title);
			}
		} catch (PartInitException e) {
			Failures.show(site.getShell(), e);
		}
	}
}
