// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.List;
import java.util.Set;

/**
 * What an import makes of one code.
 *
 * @param kind what happens to it
 * @param path the names of the codes above it and its own, as they are in the project
 * @param changes what of it changes; empty unless it is {@link Kind#CHANGED}
 */
public record ImportedCode(Kind kind, List<String> path, Set<Detail> changes) {

	/** What happens to a code. */
	public enum Kind {
		/** The project gets it. */
		ADDED,
		/** The project has it, and the file says something else about it. */
		CHANGED,
		/** The project has it as the file has it. */
		SAME,
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
		changes = Set.copyOf(changes);
	}
}
