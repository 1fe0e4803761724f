// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.pressmark.analysis.Suggesters;

/**
 * The suggesters that bundles contribute, made when the first article is looked through and the same for all: what they make
 * of words and names is kept, and one that has failed is asked no more. An OSGi service, for any thread but that of the window.
 */
public final class InstalledSuggesters {

	private Suggesters suggesters;

	/** Them; the first time, that takes a while. */
	public synchronized Suggesters get() {
		if (suggesters == null) {
			suggesters = Suggesters.installed();
		}
		return suggesters;
	}
}
