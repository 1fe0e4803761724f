// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.store.StoryVersion;

/**
 * Two articles to be laid beside each other, and among which others somebody may choose.
 *
 * @param versions both, and all that tell the same story as the first, that first
 * @param left the id of the one
 * @param right the id of the other
 */
record VersionPair(List<ArticleRow> versions, String left, String right) {

	VersionPair {
		versions = List.copyOf(versions);
	}

	/**
	 * Of two selected articles those two, of one it and the version that is most like it. The one with more annotations is
	 * on the left, from where they can be carried over; if none has more, the one that was selected is on the right.
	 */
	static ProjectStore.Reading<Optional<VersionPair>> toCompare(List<String> selected) {
		return reader -> of(reader, selected).map(VersionPair::fromMore);
	}

	/** As {@link #toCompare}, but if only one is selected the one on the left has the most annotations of all versions. */
	static ProjectStore.Reading<Optional<VersionPair>> toCarryOver(List<String> selected) {
		return reader -> of(reader, selected).map(selected.size() == 2 ? VersionPair::fromMore : VersionPair::fromMost);
	}

	private VersionPair fromMore() {
		return row(left).annotations() < row(right).annotations() ? new VersionPair(versions, right, left) : this;
	}

	private VersionPair fromMost() {
		String most = versions.stream().max(Comparator.comparingInt(ArticleRow::annotations)).orElseThrow().id();
		return new VersionPair(versions, most, most.equals(right) ? left : right);
	}

	/** What a list shows of one of them. */
	ArticleRow row(String id) {
		return versions.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
	}

	private static Optional<VersionPair> of(ProjectReader reader, List<String> selected) throws StoreException {
		if (selected.isEmpty()) {
			return Optional.empty();
		}
		List<String> ids = new ArrayList<>(List.of(selected.getFirst()));
		for (StoryVersion version : reader.versions(selected.getFirst())) {
			ids.add(version.articleId());
		}
		boolean isPair = selected.size() == 2;
		if (isPair && !ids.contains(selected.getLast())) {
			ids.add(selected.getLast());
		}
		if (ids.size() < 2) {
			return Optional.empty();
		}
		return Optional.of(isPair ? new VersionPair(rows(reader, ids), ids.getFirst(), selected.getLast())
				: new VersionPair(rows(reader, ids), ids.get(1), ids.getFirst()));
	}

	private static List<ArticleRow> rows(ProjectReader reader, List<String> ids) throws StoreException {
		List<ArticleRow> rows = new ArrayList<>();
		for (String id : ids) {
			reader.row(id).ifPresent(rows::add);
		}
		return rows;
	}
}
