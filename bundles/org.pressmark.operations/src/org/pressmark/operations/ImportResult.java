// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.util.List;

/**
 * What an import did.
 *
 * @param articleIds the new articles, in the order of their sources
 * @param alreadyThere names of the sources that the project has already, byte for byte; they were left out
 * @param failures the sources, and what is inside them, that could not be imported or hold no article
 * @param warnings what was imported and wants a person to look at it, such as articles that look incomplete, in a line each
 */
public record ImportResult(List<String> articleIds, List<String> alreadyThere, List<Failure> failures,
		List<String> warnings) {

	public ImportResult {
		articleIds = List.copyOf(articleIds);
		alreadyThere = List.copyOf(alreadyThere);
		failures = List.copyOf(failures);
		warnings = List.copyOf(warnings);
	}
}
