// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.ArticleStatus;

/** An article as {@link ProjectReader#texts} passes by it. Valid only during that visit. */
public interface ArticleText {

	/** Looks at articles one after the other. */
	@FunctionalInterface
	interface Visitor {

		/**
		 * Looks at one; may ask the reader for more about it.
		 *
		 * @return whether to go on to the next
		 */
		boolean visit(ArticleText article) throws StoreException;
	}

	/** Its id. */
	String id();

	/** Its title, if known. */
	Optional<String> title();

	/** Who published it, if known. */
	Optional<String> outlet();

	/** Who wrote it; empty if unknown. */
	List<String> authors();

	/** When it was published, as EDTF, if known. */
	Optional<String> published();

	/** BCP 47, if known. */
	Optional<String> language();

	/** How far the analyst is. */
	ArticleStatus status();

	/** Its text; empty if it has none. Read when first asked for. */
	String text();
}
