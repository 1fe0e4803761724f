// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import makes of one code.
 *
 * @param kind what happens to it
 * @param path the names of the codes above it and its own, as they are in the project
 * @param changes what of it changes, in the order of {@link Detail}; empty unless it is {@link Kind#CHANGED}
 * @param leftOut what the file says of it that is not taken, and why, each in words for a person
 */
public record ImportedCode(Kind kind, List<String> path, Map<Detail, Change> changes, List<String> leftOut) {

	/**
	 * What becomes of a detail.
	 *
	 * @param before what it is; empty if it is nothing
	 * @param after what it will be
	 */
	public record Change(String before, String after) {
	}

	/** What happens to a code. */
	public enum Kind {
		/** The project gets it. */
		ADDED,
		/** The project has it, and the file says something else about it. */
		CHANGED,
		/** The project has it as the file has it. */
		SAME,
		/** The file has one more of that name in the same place; only what is below it is taken. */
		DOUBLED,
		/** The project has it and the file has not; it stays as it is. */
		LEFT
	}

	/** What of a code changes. */
	public enum Detail {
		/** Its name. */
		NAME,
		/** Its colour. */
		COLOR,
		/** Its guideline. */
		GUIDELINE
	}

	public ImportedCode {
		path = List.copyOf(path);
		changes = Collections.unmodifiableMap(new TreeMap<>(changes));
		leftOut = List.copyOf(leftOut);
	}
}
