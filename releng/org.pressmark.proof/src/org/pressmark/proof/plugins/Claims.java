// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.plugins;

import java.util.ArrayList;
import java.util.List;

/** What was claimed and looked at, and what of that is not so. */
final class Claims {

	private final List<String> broken = new ArrayList<>();

	/** @param otherwise what to tell a person if it is not so */
	void claim(boolean isSo, String otherwise) {
		if (!isSo) {
			broken.add(otherwise);
		}
	}

	/** The claims that do not hold, in the words for the person. */
	List<String> broken() {
		return List.copyOf(broken);
	}
}
