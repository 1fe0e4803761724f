// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.store.Story;

/**
 * Which articles tell the same story, all of them at once: the links between texts are read once and joined as sets
 * (union-find, with paths halved). Asking for each text takes several times as long. Immutable; any thread may use it.
 */
final class AllStories {

	/** All those that may have versions, from the few texts that are linked: asking each article takes ten times as long. */
	private static final String ARTICLES = """
			SELECT article.id, fingerprint.text FROM fingerprint JOIN article ON article."text" = fingerprint.hash
			WHERE fingerprint.text IN (SELECT text FROM same_story)
			OR fingerprint.hash IN (SELECT "text" FROM article GROUP BY "text" HAVING count(*) > 1)
			ORDER BY article.id""";

	private static final String LINKS = "SELECT text, other FROM same_story WHERE text < other";

	private final List<Story> stories = new ArrayList<>();
	private final Map<String, Story> byArticle = new HashMap<>();

	private AllStories() {
	}

	/** Reads them. */
	static AllStories of(Statements statements) throws SQLException {
		Map<String, Long> texts = new LinkedHashMap<>();
		Map<Long, Long> parents = new HashMap<>();
		statements.each(ARTICLES, row -> {
			texts.put(row.getString(1), row.getLong(2));
			parents.put(row.getLong(2), row.getLong(2));
		});
		// A text that no article has any more leads nowhere.
		statements.each(LINKS, row -> {
			if (parents.containsKey(row.getLong(1)) && parents.containsKey(row.getLong(2))) {
				parents.put(root(parents, row.getLong(1)), root(parents, row.getLong(2)));
			}
		});
		AllStories all = new AllStories();
		Map<Long, List<String>> told = new LinkedHashMap<>();
		texts.forEach((id, text) -> told.computeIfAbsent(root(parents, text), root -> new ArrayList<>()).add(id));
		told.values().stream().filter(ids -> ids.size() > 1).map(Story::new).forEach(all::add);
		return all;
	}

	private static long root(Map<Long, Long> parents, long text) {
		long at = text;
		long parent = parents.get(at);
		while (parent != at) {
			long next = parents.get(parent);
			parents.put(at, next);
			at = next;
			parent = parents.get(at);
		}
		return at;
	}

	private void add(Story story) {
		stories.add(story);
		story.articleIds().forEach(id -> byArticle.put(id, story));
	}

	/** Those of at least two articles, those of which an article is there longest first. */
	List<Story> list() {
		return stories;
	}

	/** The story of each article that has versions. */
	Map<String, Story> byArticle() {
		return byArticle;
	}
}
