// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.text.FormerWords;

/**
 * Which annotations have lost their words in a correction of the text, so that until somebody decides they say nothing of
 * the words on which they lie. There are few: a query asks which have former words, and only these are looked at here.
 */
final class LostWords {

	/**
	 * An annotation without its words.
	 *
	 * @param entity whom it names, or null; so are the others
	 */
	record Lost(String entity, String event, String speaker, String addressee) {

		/** Each once. */
		Set<String> named() {
			return Stream.of(entity, event, speaker, addressee).filter(Objects::nonNull)
					.collect(Collectors.toCollection(LinkedHashSet::new));
		}
	}

	private static final String WORDS = """
			SELECT "formerWords", body, "begin", "end", "entity", "event", "speaker", "addressee" FROM annotation
			JOIN article ON article.id = annotation."owner" JOIN text_content ON text_content.hash = article."text"
			WHERE annotation."row" = ? AND "formerWords" IS NOT NULL""";

	private final Statements statements;

	LostWords(Statements statements) {
		this.statements = statements;
	}

	/** Whether the annotation of that row has lost its words. */
	boolean isLost(long row) throws SQLException {
		return lost(row).isPresent();
	}

	/** All of them. */
	List<Lost> all() throws SQLException {
		return of("SELECT \"row\" FROM annotation WHERE \"formerWords\" IS NOT NULL");
	}

	/** Those among the rows that a query gives. */
	List<Lost> of(String rows, Object... parameters) throws SQLException {
		List<Lost> all = new ArrayList<>();
		for (long row : statements.list(rows, found -> found.getLong(1), parameters)) {
			lost(row).ifPresent(all::add);
		}
		return all;
	}

	private Optional<Lost> lost(long row) throws SQLException {
		return statements.first(WORDS, found -> {
			String text = found.getString(2);
			int begin = Math.clamp(found.getInt(3), 0, text.length());
			int end = Math.clamp(found.getInt(4), begin, text.length());
			return FormerWords.areGone(found.getString(1), text.substring(begin, end))
					? Optional.of(new Lost(found.getString(5), found.getString(6), found.getString(7), found.getString(8)))
					: Optional.<Lost>empty();
		}, row).flatMap(found -> found);
	}
}
