// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.List;

/**
 * All that was found in a source, and in those inside it.
 *
 * @param found    each source that holds articles, in the order in which they were found
 * @param failures what could not be read, each in one line that names its place
 * @param warnings what a person should look at, though it was read
 * @since 1.0
 */
public record Findings(List<Found> found, List<ImportException> failures, List<String> warnings) {

	/**
	 * A source and the articles that were read from its bytes.
	 *
	 * @param source the source that a person named, or one inside it
	 * @param drafts at least one
	 */
	public record Found(Source source, List<ArticleDraft> drafts) {

		/** Takes a copy of the drafts. */
		public Found {
			drafts = List.copyOf(drafts);
		}
	}

	/** Takes copies. */
	public Findings {
		found = List.copyOf(found);
		failures = List.copyOf(failures);
		warnings = List.copyOf(warnings);
	}

	/**
	 * The articles of all sources.
	 *
	 * @return the drafts in the order in which they were found
	 */
	public List<ArticleDraft> drafts() {
		return found.stream().flatMap(each -> each.drafts().stream()).toList();
	}
}
