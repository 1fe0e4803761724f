// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Optional;

/** Places of names. */
public final class NamePlaces extends CompactPlaces<NamePlace, NamePlaces.Sort> {

	/** All that is said of a place but where it is. */
	record Sort(String words, WantedName name, Optional<Exclusion> exclusion, boolean isQuoted) {
	}

	@Override
	Sort common(NamePlace place) {
		return new Sort(place.words(), place.name(), place.exclusion(), place.isQuoted());
	}

	@Override
	NamePlace place(ArticleLabel article, int begin, Sort of) {
		return new NamePlace(article, begin, of.words, of.name, of.exclusion, of.isQuoted);
	}
}
