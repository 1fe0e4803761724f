// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.model.similarity.Fingerprint;
import org.pressmark.model.similarity.Retelling;
import org.pressmark.model.similarity.Shingles;

/**
 * Finds which of the texts that are there already tell the same story as a new one. What it stores is derived from the
 * texts alone. These never change and are never taken away, so it need not know which article has which text when:
 * deleting, taking back and repeating change nothing here, and {@link Stories} reads it together with the articles.
 */
final class SameStories {

	/**
	 * How many texts that share a key are looked at, those that share most keys first. What many articles have in common,
	 * an outlet's notice below each for one, makes many of them share a key.
	 */
	private static final int MOST_CANDIDATES = 500;
	/** With how many texts a text is linked at most: all the others of a story are found by way of these. */
	private static final int MOST_LINKS = 50;
	/** Whoever has less by the estimate need not be compared: of a version cut to a quarter, two standard errors less. */
	private static final double ESTIMATED_AT_LEAST = 0.1;

	private static final String CANDIDATES = """
			SELECT shared.text, fingerprint.hash, fingerprint.signature FROM
			(SELECT text, count(*) AS keys FROM fingerprint_key WHERE key IN (%s) GROUP BY text
			ORDER BY keys DESC, text LIMIT %s) AS shared
			JOIN fingerprint ON fingerprint.text = shared.text""".formatted(
			String.join(", ", Collections.nCopies(Fingerprint.BANDS, "?")), MOST_CANDIDATES);

	/** A text that may tell the same story. */
	private record Candidate(long text, String hash, double estimate) {
	}

	private final Statements statements;
	private final Contents texts;

	SameStories(Statements statements) {
		this(statements, new Contents(statements));
	}

	/**
	 * @param statements where it is written to
	 * @param texts where the texts are
	 */
	SameStories(Statements statements, Contents texts) {
		this.statements = statements;
		this.texts = texts;
	}

	/**
	 * The migration that finds all of this anew: what was linked by an earlier rule, such as that of similarity alone, says of
	 * some texts what is not so, and not of others what is; in a project of before there were any, nothing is linked yet.
	 */
	static void findAgain(Statements statements, SubMonitor progress) throws SQLException {
		// In the order in which they came: a text is compared with those before it.
		List<String> hashes = statements.list("""
				SELECT text_content.hash FROM text_content
				LEFT JOIN fingerprint ON fingerprint.hash = text_content.hash
				ORDER BY fingerprint.text NULLS LAST, text_content.rowid""", row -> row.getString(1));
		for (String table : List.of("same_story", "fingerprint_key", "fingerprint")) {
			statements.update("DELETE FROM " + table);
		}
		Contents texts = new Contents(statements);
		SameStories stories = new SameStories(statements, texts);
		CountedProgress counted = new CountedProgress(progress, Messages.migrate_stories, hashes.size());
		for (String hash : hashes) {
			Optional<String> body = texts.text(hash);
			if (body.isPresent()) {
				stories.learn(hash, body.get());
			}
			counted.advance();
		}
	}

	/** Has to be called once for each text, when it is stored. */
	void learn(String hash, String body) throws SQLException {
		Shingles shingles = Shingles.of(body);
		Optional<Fingerprint> fingerprint = Fingerprint.of(shingles);
		if (fingerprint.isPresent()) {
			List<Candidate> candidates = candidates(fingerprint.get());
			long text = add(hash, fingerprint.get());
			int links = 0;
			for (Candidate candidate : candidates) {
				if (links < MOST_LINKS && link(text, body, shingles, candidate)) {
					links++;
				}
			}
		}
	}

	/** The likeliest first. */
	private List<Candidate> candidates(Fingerprint fingerprint) throws SQLException {
		List<Candidate> candidates = new ArrayList<>(statements.list(CANDIDATES, row -> {
			double estimate = Fingerprint.of(row.getBytes(3)).map(fingerprint::estimate).orElse(0.0);
			return new Candidate(row.getLong(1), row.getString(2), estimate);
		}, keys(fingerprint)));
		candidates.removeIf(candidate -> candidate.estimate < ESTIMATED_AT_LEAST);
		candidates.sort(Comparator.comparingDouble(Candidate::estimate).reversed().thenComparingLong(Candidate::text));
		return candidates;
	}

	private long add(String hash, Fingerprint fingerprint) throws SQLException {
		long text = 1 + statements.number("SELECT max(text) FROM fingerprint");
		statements.update("INSERT INTO fingerprint(text, hash, signature) VALUES (?, ?, ?)", text, hash,
				fingerprint.toBytes());
		for (Object key : Arrays.stream(keys(fingerprint)).distinct().toList()) {
			statements.update("INSERT INTO fingerprint_key(key, text) VALUES (?, ?)", key, text);
		}
		return text;
	}

	/** Whether it turned out to tell the same story. */
	private boolean link(long text, String body, Shingles shingles, Candidate candidate) throws SQLException {
		Optional<String> other = texts.text(candidate.hash);
		double similarity = other.map(Shingles::of).map(shingles::similarity).orElse(0.0);
		if (other.isEmpty() || !Retelling.is(body, other.get())) {
			return false;
		}
		String sql = "INSERT INTO same_story(text, other, similarity) VALUES (?, ?, ?)";
		statements.update(sql, text, candidate.text, similarity);
		statements.update(sql, candidate.text, text, similarity);
		return true;
	}

	private static Object[] keys(Fingerprint fingerprint) {
		return Arrays.stream(fingerprint.keys()).boxed().toArray();
	}
}
