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

	/** Of two selected articles those two; of one, it on the right and the version that is most like it on the left. */
	static ProjectStore.Reading<Optional<VersionPair>> toCompare(List<String> selected) {
		return reader -> of(reader, selected, ids -> ids.get(1));
	}

	/** The right one is to get annotations: of two articles that with fewer, of one it itself. */
	static ProjectStore.Reading<Optional<VersionPair>> toCarryOver(List<String> selected) {
		return reader -> {
			Optional<VersionPair> pair = of(reader, selected, ids -> mostAnnotated(reader, ids.subList(1, ids.size())));
			boolean turn = selected.size() == 2 && pair.isPresent()
					&& pair.get().row(pair.get().left).annotations() < pair.get().row(pair.get().right).annotations();
			return turn ? pair.map(VersionPair::turned) : pair;
		};
	}

	/** The other way round. */
	VersionPair turned() {
		return new VersionPair(versions, right, left);
	}

	/** What a list shows of one of them. */
	ArticleRow row(String id) {
		return versions.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
	}

	/** Chooses one of a story's articles, of which the selected one is the first. */
	@FunctionalInterface
	private interface Choice {

		String of(List<String> ids) throws StoreException;
	}

	private static Optional<VersionPair> of(ProjectReader reader, List<String> selected, Choice partner)
			throws StoreException {
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
		String left = isPair ? selected.getFirst() : partner.of(ids);
		return Optional.of(new VersionPair(rows(reader, ids), left, isPair ? selected.getLast() : ids.getFirst()));
	}

	private static String mostAnnotated(ProjectReader reader, List<String> ids) throws StoreException {
		return rows(reader, ids).stream().max(Comparator.comparingInt(ArticleRow::annotations)).orElseThrow().id();
	}

	private static List<ArticleRow> rows(ProjectReader reader, List<String> ids) throws StoreException {
		List<ArticleRow> rows = new ArrayList<>();
		for (String id : ids) {
			reader.row(id).ifPresent(rows::add);
		}
		return rows;
	}
}
