// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import org.pressmark.operations.edit.Span;

/** A place as a list of very many holds it: with its own words, and without those around it, which {@link PlaceWords} reads. */
public sealed interface Place permits HitPlace, NamePlace {

	/** Where. */
	ArticleLabel article();

	/** Offset of the first UTF-16 unit in its text; -1 if it is the article as a whole. */
	int begin();

	/** What the text says there; empty if it is the article as a whole. */
	String words();

	/** Offset behind the last UTF-16 unit; -1 if it is the article as a whole. */
	default int end() {
		return begin() + words().length();
	}

	/** Where it is. */
	default Span span() {
		return new Span(article().id(), begin(), end());
	}
}
