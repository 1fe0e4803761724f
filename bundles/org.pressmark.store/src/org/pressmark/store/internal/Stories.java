// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.pressmark.model.similarity.Shingles;
import org.pressmark.store.Story;
import org.pressmark.store.StoryVersion;

/**
 * Which articles tell the same story: those whose texts are the same or linked, by way of the texts of other articles
 * too. Remembers what it found, so it is good for as long as nothing changes.
 */
final class Stories {

	/**
	 * Whether an article has versions: a quick question in SQL, for most have none. To be asked of {@code article}.
	 */
	static final String HAS_VERSIONS = """
			("text" IS NOT NULL AND (EXISTS (SELECT 1 FROM article AS same
				WHERE same."text" = article."text" AND same."row" <> article."row")
			OR EXISTS (SELECT 1 FROM fingerprint JOIN same_story ON same_story.text = fingerprint.text
				WHERE fingerprint.hash = article."text")))""";

	private static final String ARTICLES = """
			SELECT article.id FROM fingerprint JOIN article ON article."text" = fingerprint.hash
			WHERE fingerprint.text = ?""";

	private static final String LINKED = "SELECT other FROM same_story WHERE text = ?";

	private final Statements statements;
	private final Optional<KnownStories> known;
	private final Map<Long, Story> found = new HashMap<>();

	/**
	 * @param statements which read
	 * @param known      what was found before; empty if changes are read that are no step yet
	 */
	Stories(Statements statements, Optional<KnownStories> known) {
		this.statements = statements;
		this.known = known;
	}

	/** The story of an article; empty if no other article tells it. */
	Optional<Story> of(String articleId) throws SQLException {
		Optional<Long> text = statements.first("""
				SELECT fingerprint.text FROM article JOIN fingerprint ON fingerprint.hash = article."text"
				WHERE article.id = ?""", row -> row.getLong(1), articleId);
		return text.isEmpty() ? Optional.empty() : of(text.get()).filter(story -> story.articleIds().size() > 1);
	}

	/** All of them. */
	AllStories all() throws SQLException {
		return known.isPresent() ? known.get().of(statements) : AllStories.of(statements);
	}

	/** The other articles of the same story, those first that have most in common with the article. */
	List<StoryVersion> versions(String articleId) throws SQLException {
		Optional<Story> story = of(articleId);
		if (story.isEmpty()) {
			return List.of();
		}
		String hash = hash(articleId);
		Shingles shingles = shingles(hash);
		List<StoryVersion> versions = new ArrayList<>();
		for (String other : story.get().articleIds()) {
			if (!other.equals(articleId)) {
				String otherHash = hash(other);
				boolean same = otherHash.equals(hash);
				versions.add(new StoryVersion(other, same ? 1 : shingles(otherHash).similarity(shingles)));
			}
		}
		versions.sort(Comparator.comparingDouble(StoryVersion::similarity).reversed());
		return versions;
	}

	private Optional<Story> of(long text) throws SQLException {
		Story known = found.get(text);
		if (known != null) {
			return Optional.of(known);
		}
		Set<String> articles = new TreeSet<>();
		List<Long> texts = new ArrayList<>();
		gather(text, articles, texts);
		if (articles.isEmpty()) {
			return Optional.empty();
		}
		Story story = new Story(List.copyOf(articles));
		texts.forEach(each -> found.put(each, story));
		return Optional.of(story);
	}

	/** A text that no article has any more leads nowhere. */
	private void gather(long text, Set<String> articles, List<Long> texts) throws SQLException {
		Set<Long> seen = new HashSet<>(Set.of(text));
		Deque<Long> next = new ArrayDeque<>(seen);
		while (!next.isEmpty()) {
			long one = next.pop();
			List<String> having = statements.list(ARTICLES, row -> row.getString(1), one);
			if (!having.isEmpty()) {
				articles.addAll(having);
				texts.add(one);
				statements.list(LINKED, row -> row.getLong(1), one).stream().filter(seen::add).forEach(next::push);
			}
		}
	}

	private String hash(String articleId) throws SQLException {
		return statements.first("SELECT \"text\" FROM article WHERE id = ?", row -> row.getString(1), articleId).orElse("");
	}

	private Shingles shingles(String hash) throws SQLException {
		return Shingles.of(new Contents(statements).text(hash).orElse(""));
	}
}
