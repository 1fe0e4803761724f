// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

/** Places that a search found. */
public final class HitPlaces extends CompactPlaces<HitPlace, String> {

	@Override
	String common(HitPlace place) {
		return place.words();
	}

	@Override
	HitPlace place(ArticleLabel article, int begin, String words) {
		return new HitPlace(article, begin, words);
	}
}
