// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.store.Identifiers;
import org.pressmark.store.RowChange;
import org.pressmark.store.SearchHit;

/** The FTS5 index over titles and texts (https://www.sqlite.org/fts5.html), an index over the same rows. */
final class FullText {

	/** Telling how well an article matches takes time for each, and who asks for a word of all of them wants any. */
	private static final int RANKED = 20_000;

	/** Ranks first, and looks for the matches in the texts of the best only. */
	private static final String SEARCH = """
			SELECT article.id, article."title", highlight(article_search, 1, ?1, ?2), text_content.body
			FROM (SELECT match, score FROM
				(SELECT rowid AS match, bm25(article_search) AS score FROM article_search
				WHERE article_search MATCH ?3 ORDER BY rowid DESC LIMIT ?4)
				ORDER BY score, match LIMIT ?5) AS best
			CROSS JOIN article_search ON article_search.rowid = best.match CROSS JOIN article ON article."row" = best.match
			LEFT JOIN text_content ON text_content.hash = article."text"
			WHERE article_search MATCH ?3 ORDER BY best.score, best.match""";

	/** The article_words that are indexed have the second one for both others. */
	private static final char YO = '\u0451';
	private static final char YE = '\u0435';
	private static final char CAPITAL_YO = '\u0401';

	private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	/**
	 * What FTS5 puts before and after each match for us to see where it is.
	 *
	 * @param open before; like {@code close} made of a new id, so that no text contains it
	 * @param close after
	 */
	private record Marks(String open, String close) {

		static Marks unique() {
			return new Marks(Identifiers.next() + '<', Identifiers.next() + '>');
		}

		/**
		 * @param marked the text as the index has it, each place where it is in the text
		 */
		SearchHit hit(String id, String title, String marked, String text) {
			int begin = marked == null ? -1 : marked.indexOf(open);
			String name = title == null ? "" : title;
			if (begin < 0) {
				return new SearchHit(id, name, -1, -1, "", "", "");
			}
			int end = marked.indexOf(close, begin) - open.length();
			return new SearchHit(id, name, begin, end, Context.before(text, begin), text.substring(begin, end),
					Context.after(text, end));
		}
	}

	private final Statements statements;
	private final int ranked;

	FullText(Statements statements) {
		this(statements, RANKED);
	}

	/** @param ranked of how many articles that match, the newest, it is told how well they do */
	FullText(Statements statements, int ranked) {
		this.statements = statements;
		this.ranked = ranked;
	}

	/** Has to be called before the rows change: the index needs the old words to forget them. */
	void forget(List<RowChange> changes) throws SQLException {
		index(changes, """
				INSERT INTO article_search(article_search, rowid, title, body)
				SELECT 'delete', w."row", w.title, w.body FROM article_words w JOIN article a ON a."row" = w."row" WHERE a.id = ?""");
	}

	/** Has to be called after the rows changed. */
	void learn(List<RowChange> changes) throws SQLException {
		index(changes, """
				INSERT INTO article_search(rowid, title, body)
				SELECT w."row", w.title, w.body FROM article_words w JOIN article a ON a."row" = w."row" WHERE a.id = ?""");
	}

	List<SearchHit> search(String words, int limit) throws SQLException {
		Marks marks = Marks.unique();
		return statements.list(SEARCH, row -> marks.hit(row.getString(1), row.getString(2), row.getString(3),
				row.getString(4)), marks.open, marks.close, query(words), ranked, limit);
	}

	/**
	 * Compares what the index knows with the articles that there are. That its inside is whole SQLite looks at itself.
	 *
	 * @param missing is given the ids of articles that it does not know
	 * @param foreign is given the rows that it knows and that are no articles
	 */
	void differences(Consumer<String> missing, LongConsumer foreign) throws SQLException {
		statements.each("""
				SELECT article.id FROM article LEFT JOIN article_search_docsize AS known ON known.id = article."row"
				WHERE known.id IS NULL""", row -> missing.accept(row.getString(1)));
		statements.each("SELECT id FROM article_search_docsize WHERE id NOT IN (SELECT \"row\" FROM article)",
				row -> foreign.accept(row.getLong(1)));
	}

	/** Each term quoted, so that nothing an analyst types is taken for FTS5's own query language. */
	static String query(String words) {
		List<String> terms = new ArrayList<>();
		// SQLite ends a string at NUL, its closing quote included.
		Matcher matcher = TERM.matcher(words.replace('\0', ' '));
		while (matcher.find()) {
			String term = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
			boolean prefix = matcher.group(1) == null && term.endsWith("*");
			String bare = prefix ? term.substring(0, term.length() - 1) : term;
			if (!bare.isBlank()) {
				terms.add(phrase(bare, prefix));
			}
		}
		return String.join(" ", terms);
	}

	/** A query for words that follow each other, of which the last one may go on; in letters that the index has. */
	static String phrase(String words, boolean isBeginning) {
		String indexed = words.replace(YO, YE).replace(CAPITAL_YO, YE);
		return '"' + indexed.replace('\0', ' ').replace("\"", "\"\"") + '"' + (isBeginning ? "*" : "");
	}

	private void index(List<RowChange> changes, String sql) throws SQLException {
		for (RowChange change : changes) {
			if (concerns(change)) {
				statements.update(sql, change.id());
			}
		}
	}

	private static boolean concerns(RowChange change) {
		return "article".equals(change.table()) && (change.isInsert() || change.isDelete()
				|| change.after().get().containsKey("title") || change.after().get().containsKey(Mapping.TEXT));
	}
}
