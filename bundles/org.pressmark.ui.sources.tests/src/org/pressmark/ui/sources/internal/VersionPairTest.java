// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Which two articles are laid beside each other, and which of them gets the annotations. */
class VersionPairTest {

	private final Articles articles = Articles.of(3);

	@BeforeEach
	void addVersions() {
		articles.putVersion(3, 0, "a3");
		articles.putVersion(4, 5, "a3");
		articles.putVersion(5, 9, "a3");
	}

	private String pair(ProjectStore.Reading<Optional<VersionPair>> reading) throws StoreException {
		return reading.read(articles).map(pair -> pair.left() + ' ' + pair.right() + " of "
				+ String.join(" ", pair.versions().stream().map(ArticleRow::id).toList())).orElse("none");
	}

	@Test
	void oneSelected_WithItsVersions() throws Exception {
		assertEquals("a4 a3 of a3 a4 a5", pair(VersionPair.toCompare(List.of("a3"))));
		assertEquals("a5 a3 of a5 a3 a4", pair(VersionPair.toCompare(List.of("a5"))));
		assertEquals("a5 a3 of a3 a4 a5", pair(VersionPair.toCarryOver(List.of("a3"))));
		assertEquals("none", pair(VersionPair.toCompare(List.of("a0"))));
		assertEquals("none", pair(VersionPair.toCarryOver(List.of())));
	}

	@Test
	void twoSelected_Those() throws Exception {
		assertEquals("a5 a3 of a3 a4 a5", pair(VersionPair.toCompare(List.of("a3", "a5"))));
		assertEquals("a5 a3 of a3 a4 a5", pair(VersionPair.toCarryOver(List.of("a3", "a5"))));
		assertEquals("a5 a4 of a5 a3 a4", pair(VersionPair.toCarryOver(List.of("a5", "a4"))));
	}

	@Test
	void twoSelected_ThatAreNoVersionsOfOneStory() throws Exception {
		assertEquals("a4 a0 of a0 a4", pair(VersionPair.toCompare(List.of("a0", "a4"))));
		assertEquals("a4 a0 of a0 a4", pair(VersionPair.toCarryOver(List.of("a0", "a4"))));
	}
}
