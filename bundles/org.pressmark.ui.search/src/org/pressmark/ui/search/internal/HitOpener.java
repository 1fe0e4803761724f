// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.pressmark.operations.search.Hit;
import org.pressmark.operations.search.NamePlace;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.Failures;

/** Opens the article of a hit, at its words. */
public final class HitOpener {

	private HitOpener() {
	}

	/** UI thread only; a failure is shown. */
	public static void open(IWorkbenchPartSite site, Hit hit) {
		open(site, () -> {
			if (hit.isInText()) {
				ArticleEditors.open(site.getPage(), hit.articleId(), SearchWords.title(hit), hit.begin(), hit.end());
			} else {
				ArticleEditors.open(site.getPage(), hit.articleId(), SearchWords.title(hit));
			}
		});
	}

	/** UI thread only; a failure is shown. */
	public static void open(IWorkbenchPartSite site, NamePlace place) {
		open(site, () -> ArticleEditors.open(site.getPage(), place.article().id(),
				SearchWords.title(place.article().title()), place.begin(), place.end()));
	}

	@FunctionalInterface
	private interface Opening {

		void open() throws PartInitException;
	}

	private static void open(IWorkbenchPartSite site, Opening opening) {
		try {
			opening.open();
		} catch (PartInitException e) {
			Failures.show(site.getShell(), e);
		}
	}
}
