// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Optional;

import org.pressmark.export.ConcordanceLine;

/** Makes of hits and occurrences what a {@link org.pressmark.export.ConcordanceFile} takes. */
public final class Hits {

	private Hits() {
	}

	/** A hit of a search. */
	public static ConcordanceLine line(Hit hit) {
		return line(hit, Optional.empty());
	}

	/** An occurrence of a name, with what stands against marking it. */
	public static ConcordanceLine line(Occurrence occurrence) {
		return line(occurrence.hit(), occurrence.exclusion().map(Exclusion::explanation));
	}

	private static ConcordanceLine line(Hit hit, Optional<String> about) {
		return new ConcordanceLine(hit.articleId(), hit.title(), hit.outlet(), hit.published(), hit.begin(), hit.end(),
				hit.left(), hit.match(), hit.right(), about, Optional.empty());
	}
}
