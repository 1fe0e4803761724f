// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What was looked at, and what is not as it should be. */
final class Findings {

	private static final int SHOWN = 200;

	private final List<String> problems = new ArrayList<>();
	private int looks;

	/** Looks whether something is as it should be. */
	void expect(Object expected, Object found, String where) {
		looks++;
		if (!Objects.equals(expected, found)) {
			problems.add(where + ": expected " + shown(expected) + ", found " + shown(found));
		}
	}

	/** Looks whether something holds. */
	void expect(boolean holds, String what) {
		looks++;
		if (!holds) {
			problems.add(what);
		}
	}

	private static String shown(Object value) {
		String text = "‘" + value + "’";
		return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
	}

	/** How often something was looked at. */
	int looks() {
		return looks;
	}

	/** What is not as it should be, each in a line. */
	List<String> problems() {
		return List.copyOf(problems);
	}
}
