// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.ModelPackage;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ChangedWords;
import org.pressmark.store.Marking;

import com.google.gson.JsonParser;

/** What lists show of annotations, with the words that they mark. */
final class AnnotationLists {

	private static final int BATCH = 500;
	private static final String MENTION = ModelPackage.Literals.MENTION.getName();
	private static final String QUOTATION = ModelPackage.Literals.QUOTATION.getName();
	private static final String SELECT = """
			SELECT annotation."row", annotation.id, annotation."owner", "kind", "begin", "end", body FROM annotation
			JOIN article ON article.id = annotation."owner" JOIN text_content ON text_content.hash = article."text"
			""";

	private static final Comparator<Marking> READING_ORDER = Comparator.comparingInt(Marking::begin)
			.thenComparing(Comparator.comparingInt(Marking::end).reversed());

	/**
	 * What an annotation of each kind refers to is all that its last column says; its first column, its row if it may have
	 * lost its words.
	 */
	private static final String MARKINGS = """
			SELECT string_agg(CASE WHEN "formerWords" IS NULL THEN '' ELSE "row" END || ' ' || "kind" || ' ' || "begin" || ' ' || "end" || ' ' || coalesce(CASE "kind"
				WHEN '%s' THEN "entity" WHEN '%s' THEN "speaker" ELSE "codes" END, '') || char(10), '')
			FROM annotation WHERE "owner" = ? AND "kind" IN (%%s)""".formatted(MENTION, QUOTATION);

	private final Statements statements;

	AnnotationLists(Statements statements) {
		this.statements = statements;
	}

	Optional<AnnotationRow> row(String id) throws SQLException {
		return statements.first(SELECT + "WHERE annotation.id = ?", AnnotationLists::row, id);
	}

	/** The ids of those that are on just these words. */
	List<String> on(String articleId, int begin, int end) throws SQLException {
		return statements.list("SELECT id FROM annotation WHERE \"owner\" = ? AND \"begin\" = ? AND \"end\" = ? ORDER BY id",
				row -> row.getString(1), articleId, begin, end);
	}

	/**
	 * Those of an article that are of some kinds, in reading order. There are hundreds of thousands in a project, and each
	 * row and column that the driver hands over costs more than finding it, as does putting them in order: so they come as one text.
	 */
	List<Marking> markings(String articleId, Set<String> kinds) throws SQLException {
		List<Object> parameters = new ArrayList<>(kinds);
		String marks = String.join(",", Collections.nCopies(kinds.size(), "?"));
		parameters.addFirst(articleId);
		String lines = statements.first(MARKINGS.formatted(marks), row -> row.getString(1), parameters.toArray()).orElse("");
		return markings(lines);
	}

	private List<Marking> markings(String lines) throws SQLException {
		LostWords lost = new LostWords(statements);
		List<Marking> markings = new ArrayList<>();
		int begin = 0;
		for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', begin)) {
			int rowEnd = lines.indexOf(' ', begin);
			if (rowEnd == begin || !lost.isLost(Long.parseLong(lines, begin, rowEnd, 10))) {
				markings.add(marking(lines, rowEnd + 1, end));
			}
			begin = end + 1;
		}
		markings.sort(READING_ORDER);
		return markings;
	}

	/** The columns of a line are parted by spaces. Classes have none in their names, and ids, which come last, no place. */
	private static Marking marking(String lines, int lineBegin, int lineEnd) {
		int kindEnd = lines.indexOf(' ', lineBegin);
		int beginEnd = lines.indexOf(' ', kindEnd + 1);
		int endEnd = lines.indexOf(' ', beginEnd + 1);
		String kind = lines.substring(lineBegin, kindEnd);
		boolean isMention = MENTION.equals(kind);
		boolean isQuotation = QUOTATION.equals(kind);
		Optional<String> reference = endEnd + 1 == lineEnd ? Optional.empty()
				: Optional.of(lines.substring(endEnd + 1, lineEnd));
		return new Marking(kind.intern(), number(lines, kindEnd + 1, beginEnd), number(lines, beginEnd + 1, endEnd),
				reference.filter(id -> isMention), reference.filter(id -> isQuotation),
				isMention || isQuotation ? List.of() : reference.map(AnnotationLists::strings).orElse(List.of()));
	}

	private static int number(String text, int begin, int end) {
		return Integer.parseInt(text, begin, end, 10);
	}

	private static List<String> strings(String json) {
		List<String> strings = new ArrayList<>();
		JsonParser.parseString(json).getAsJsonArray().forEach(each -> strings.add(each.getAsString()));
		return strings;
	}

	List<AnnotationRow> rows(long[] rowNumbers) throws SQLException {
		Map<Long, AnnotationRow> found = new HashMap<>();
		for (int from = 0; from < rowNumbers.length; from += BATCH) {
			read(Arrays.copyOfRange(rowNumbers, from, Math.min(rowNumbers.length, from + BATCH)), found);
		}
		return Arrays.stream(rowNumbers).mapToObj(found::get).filter(Objects::nonNull).toList();
	}

	private void read(long[] batch, Map<Long, AnnotationRow> found) throws SQLException {
		String marks = String.join(",", Collections.nCopies(batch.length, "?"));
		statements.each(SELECT + "WHERE annotation.\"row\" IN (" + marks + ')',
				row -> found.put(row.getLong(1), row(row)), Arrays.stream(batch).boxed().toArray());
	}

	/** Those that stand on other words than before; no index knows them, for they are few and soon decided. */
	long[] changedWords(Optional<String> articleId) throws SQLException {
		String order = " ORDER BY \"owner\", \"begin\", \"end\", id";
		String changed = "SELECT \"row\" FROM annotation WHERE \"formerWords\" IS NOT NULL";
		List<Long> rows = articleId.isEmpty() ? statements.list(changed + order, row -> row.getLong(1))
				: statements.list(changed + " AND \"owner\" = ?" + order, row -> row.getLong(1), articleId.get());
		return rows.stream().mapToLong(Long::longValue).toArray();
	}

	/** What stands there now and what stood there before. */
	List<ChangedWords> changed(long[] rowNumbers) throws SQLException {
		List<ChangedWords> changed = new ArrayList<>();
		for (AnnotationRow each : rows(rowNumbers)) {
			statements.first("SELECT \"formerWords\" FROM annotation WHERE \"row\" = ?", row -> row.getString(1), each.row())
					.ifPresent(words -> changed.add(new ChangedWords(each, words)));
		}
		return changed;
	}

	private static AnnotationRow row(ResultSet result) throws SQLException {
		String text = result.getString(7);
		int begin = Math.clamp(result.getInt(5), 0, text.length());
		int end = Math.clamp(result.getInt(6), begin, text.length());
		return new AnnotationRow(result.getLong(1), result.getString(2), result.getString(3), result.getString(4), begin,
				end, Context.before(text, begin), text.substring(begin, end), Context.after(text, end));
	}
}
