// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Optional;

import org.pressmark.operations.edit.Span;

/**
 * A place to be marked, with the words that were seen there.
 *
 * @param span the place
 * @param words what it said when it was found; it is marked only if it still does
 * @param entityId the entity that it names; empty for a passage
 */
public record MarkTarget(Span span, String words, Optional<String> entityId) {

	/** A place that names an entity. */
	public static MarkTarget of(Hit hit, String entityId) {
		return new MarkTarget(new Span(hit.articleId(), hit.begin(), hit.end()), hit.match(), Optional.of(entityId));
	}

	/** A place that names an entity. */
	public static MarkTarget of(Place place, String entityId) {
		return new MarkTarget(place.span(), place.words(), Optional.of(entityId));
	}

	/** A passage. */
	public static MarkTarget of(Place place) {
		return new MarkTarget(place.span(), place.words(), Optional.empty());
	}
}
