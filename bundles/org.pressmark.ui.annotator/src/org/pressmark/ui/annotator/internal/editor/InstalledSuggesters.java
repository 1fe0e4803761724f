// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Optional;
import java.util.function.Supplier;

import org.pressmark.analysis.Suggester;
import org.pressmark.analysis.Suggesters;
import org.pressmark.extensions.ContributionListener;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.Contributions;

/**
 * The suggesters that bundles contribute, made when the first article is looked through and the same for all, until one is
 * switched on or off: what they make of words and names is kept, and one that has failed is asked no more. An OSGi service,
 * for any thread but that of the window.
 */
public final class InstalledSuggesters implements ContributionListener {

	private final Supplier<Suggesters> source;
	private Optional<Suggesters> suggesters = Optional.empty();

	/** Those of the running platform. */
	public InstalledSuggesters() {
		this(Contributions.installed(), Suggesters::installed);
	}

	/** @param source makes them anew */
	InstalledSuggesters(Contributions contributions, Supplier<Suggesters> source) {
		this.source = source;
		contributions.addListener(this);
	}

	/** Them; the first time, that takes a while. */
	public synchronized Suggesters get() {
		suggesters = suggesters.or(() -> Optional.of(source.get()));
		return suggesters.get();
	}

	@Override
	public void leftOut(ContributionState contribution, String message) {
		// It is asked no more.
	}

	@Override
	public synchronized void switched(String point) {
		if (point.equals(Suggester.EXTENSION_POINT)) {
			suggesters = Optional.empty();
		}
	}
}
