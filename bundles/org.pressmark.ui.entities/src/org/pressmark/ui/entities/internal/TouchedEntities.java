// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.entities.Touched;
import org.pressmark.ui.changes.TouchedKind;

/** What a change of entities touches, for people. */
final class TouchedEntities {

	static final TouchedKind<Touched> KIND = new TouchedKind<>("entities.touched", Messages.touched_places,
			Touched::by, TouchedEntities::words, Touched::first);

	private TouchedEntities() {
	}

	private static String words(Touched touched) {
		return touched.isNothing() ? Messages.touched_nothing
				: NLS.bind(Messages.touched_counts, new Object[] { touched.counts().mentions(),
						touched.counts().quotations(), touched.counts().events(), touched.articles() });
	}
}
