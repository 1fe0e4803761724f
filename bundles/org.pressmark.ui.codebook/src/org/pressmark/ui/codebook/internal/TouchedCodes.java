// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import org.pressmark.model.text.Plurals;
import org.pressmark.operations.codebook.CodesTouched;
import org.pressmark.ui.changes.TouchedKind;

/** What a change of codes touches, for people. */
final class TouchedCodes {

	static final TouchedKind<CodesTouched> KIND = new TouchedKind<>("codebook.touched", Messages.touched_places,
			CodesTouched::by, TouchedCodes::words, CodesTouched::first);

	private TouchedCodes() {
	}

	private static String words(CodesTouched touched) {
		return touched.use().passages() == 0 ? Messages.touched_nothing
				: Plurals.bind(Messages.touched_counts, touched.use().passages(), touched.use().articles());
	}
}
