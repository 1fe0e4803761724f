// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import org.pressmark.model.text.Surroundings;

/** The words around a place in a text, for lists of places. */
final class Context {

	private static final int UNITS = 60;

	private Context() {
	}

	static String before(String text, int offset) {
		return Surroundings.of(text, offset, offset, UNITS, 0).before();
	}

	static String after(String text, int offset) {
		return Surroundings.of(text, offset, offset, 0, UNITS).after();
	}
}
