// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.pressmark.model.text.Excerpt;

/** Makes words fit into a label. */
final class Labels {

	private Labels() {
	}

	/** One line of at most about so many UTF-16 units, whole words if they are not too long. */
	static String shortened(String words, int units) {
		return Excerpt.of(words, units);
	}
}
