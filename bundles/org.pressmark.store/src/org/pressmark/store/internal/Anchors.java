// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.store.RowChange;

import com.google.gson.JsonArray;

/**
 * Whether annotations still lie on their words after a step was taken back or repeated. A step that changed a text
 * moved the annotations that were there; those that were made since it does not know. And one that placed annotations
 * did so in the text of its time. An annotation may stay where it is as long as the text is the same up to its end.
 */
final class Anchors {

	private static final Set<String> PLACE = Set.of("begin", "end");

	private final Statements statements;
	private final RowHistory history;
	private final Contents contents;

	Anchors(Statements statements) {
		this.statements = statements;
		this.history = new RowHistory(statements);
		this.contents = new Contents(statements);
	}

	/**
	 * What would lie on other words.
	 *
	 * @param seq the step that is taken back or repeated
	 * @param changes what that does; the rows are changed already
	 * @return the row that a step after that one changed so that this cannot be: an annotation's, or an article's; empty
	 *         if all is well
	 */
	Optional<RowChange> moved(long seq, List<RowChange> changes) throws SQLException {
		Set<String> placed = new HashSet<>();
		Set<String> changedTexts = new HashSet<>();
		for (RowChange change : changes) {
			if ("annotation".equals(change.table()) && sets(change, PLACE)) {
				placed.add(change.id());
			} else if ("article".equals(change.table()) && sets(change, Set.of(Mapping.TEXT))) {
				changedTexts.add(change.id());
			}
		}
		Optional<RowChange> left = leftBehind(seq, changes, changedTexts, placed);
		return left.isPresent() ? left : misplaced(seq, placed, changedTexts);
	}

	/** Annotations made or moved since the step, which could not take them along with the text. */
	private Optional<RowChange> leftBehind(long seq, List<RowChange> changes, Set<String> changedTexts,
			Set<String> placed) throws SQLException {
		for (RowChange change : changes) {
			if (!"article".equals(change.table()) || !changedTexts.contains(change.id()) || change.isInsert()) {
				continue;
			}
			int same = same(change.before().orElseThrow().get(Mapping.TEXT), change.after().orElseThrow().get(Mapping.TEXT));
			for (String id : statements.list("SELECT id FROM annotation WHERE \"owner\" = ? AND \"end\" > ?",
					row -> row.getString(1), change.id(), same)) {
				RowChange annotation = changed("annotation", id);
				if (!placed.contains(id) && isPlacedAfter(seq, annotation)) {
					return Optional.of(annotation);
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether an annotation is not where it was after the step, or was not there then. Where it was moved and moved back,
	 * or something else was said of it since, it is.
	 */
	private boolean isPlacedAfter(long seq, RowChange annotation) throws SQLException {
		Map<String, Long> then = new HashMap<>();
		for (RowChange later : history.laterChanges(seq, annotation)) {
			if (later.isInsert() && !then.keySet().containsAll(PLACE)) {
				return true;
			}
			Map<String, Object> before = later.before().orElse(Map.of());
			for (String column : PLACE) {
				if (before.get(column) instanceof Number place) {
					then.putIfAbsent(column, place.longValue());
				}
			}
		}
		Map<String, Long> now = statements.first("SELECT \"begin\", \"end\" FROM annotation WHERE id = ?",
				row -> Map.of("begin", row.getLong(1), "end", row.getLong(2)), annotation.id()).orElseThrow();
		return then.entrySet().stream().anyMatch(place -> !place.getValue().equals(now.get(place.getKey())));
	}

	/** Annotations that the step put where in the text of its time their words were. */
	private Optional<RowChange> misplaced(long seq, Set<String> placed, Set<String> changedTexts) throws SQLException {
		Map<String, Integer> ends = placed.isEmpty() ? Map.of() : ends(placed);
		for (String article : ends.keySet()) {
			if (!changedTexts.contains(article) && ends.get(article) > sameSince(seq, article)) {
				return Optional.of(changed("article", article));
			}
		}
		return Optional.empty();
	}

	/** Up to where the text of each article that has some of them has to be the same. */
	private Map<String, Integer> ends(Set<String> placed) throws SQLException {
		JsonArray ids = new JsonArray();
		placed.forEach(ids::add);
		Map<String, Integer> ends = new HashMap<>();
		statements.each("SELECT \"owner\", max(\"end\") FROM annotation WHERE id IN (SELECT listed.value FROM "
				+ Dialect.elements("?") + ") GROUP BY \"owner\"", row -> ends.put(row.getString(1), row.getInt(2)),
				ids.toString());
		return ends;
	}

	private int sameSince(long seq, String article) throws SQLException {
		Optional<String> now = statements.first("SELECT \"text\" FROM article WHERE id = ?", row -> row.getString(1),
				article);
		return same(history.textAfter(article, seq).orElse(null), now.orElse(null));
	}

	/** Up to where two texts are the same, told by their hashes. */
	private int same(Object one, Object other) throws SQLException {
		if (one != null && one.equals(other)) {
			return Integer.MAX_VALUE;
		}
		char[] first = units(one);
		int mismatch = Arrays.mismatch(first, units(other));
		return mismatch < 0 ? first.length : mismatch;
	}

	private char[] units(Object hash) throws SQLException {
		return hash == null ? new char[0] : contents.text((String) hash).orElse("").toCharArray();
	}

	/** Places that are set to something; a row that goes has none any more. */
	private static boolean sets(RowChange change, Set<String> columns) {
		return !change.isDelete() && (change.isInsert() || change.after().orElseThrow().keySet().stream()
				.anyMatch(columns::contains));
	}

	private static RowChange changed(String table, String id) {
		return new RowChange(table, id, Optional.empty(), Optional.empty());
	}
}
