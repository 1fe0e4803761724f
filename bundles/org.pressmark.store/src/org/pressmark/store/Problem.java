// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import org.pressmark.store.internal.OneLine;

/**
 * Something wrong in a project.
 *
 * @param where what it is about, such as {@code annotation 01J…}
 * @param what one line for a person
 */
public record Problem(String where, String what) {

	public Problem {
		where = OneLine.of(where);
		what = OneLine.of(what);
	}

	@Override
	public String toString() {
		return where + ": " + what;
	}
}
