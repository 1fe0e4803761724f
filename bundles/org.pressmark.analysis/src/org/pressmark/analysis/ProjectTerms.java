// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

import java.util.List;

/**
 * What a project knows, as suggesters see it: the same object for all articles of one run, so that what a suggester makes of
 * it, an index of names say, need not be made for each article. Immutable.
 *
 * @param entities everybody and everything that its annotations can name
 * @param codes all codes of its codebook, from top to bottom
 * @since 1.0
 */
public record ProjectTerms(List<EntityTerm> entities, List<CodeTerm> codes) {

	/** Of a text without a project. */
	public static final ProjectTerms NONE = new ProjectTerms(List.of(), List.of());

	/** Copies the lists. */
	public ProjectTerms {
		entities = List.copyOf(entities);
		codes = List.copyOf(codes);
	}
}
