// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.HistoryQuery;
import org.pressmark.store.Identifiers;
import org.pressmark.store.RowChange;

import com.google.gson.JsonArray;

/** The steps of a project, and which of them undo and redo are about: what the rows of the history say. */
final class HistoryLog {

	/** Whether the step {@code h} is taken back: what was done to it last was that. */
	private static final String TAKEN_BACK = """
			coalesce((SELECT m.kind FROM history m WHERE m.target = h.id AND m.kind <> 'do' ORDER BY m.seq DESC LIMIT 1), '')
			= 'undo'""";

	/** Whether the step {@code h} changed a mark and a later part of its batch went on with that; both are taken back, or none. */
	private static final String GOES_ON = """
			h.kind = 'do' AND h.size = 1 AND h.touched = ',annotation,' AND EXISTS (SELECT 1 FROM history later WHERE later.target = coalesce(h.target, h.id)
			AND later.kind = 'do' AND later.seq > h.seq AND later.size = 1 AND later.touched = h.touched AND (%s) = (%s))"""
			.formatted(TAKEN_BACK, TAKEN_BACK.replace("h.id", "later.id"));

	/** The step that made the project. */
	private static final String CREATION = "(SELECT id FROM history ORDER BY seq LIMIT 1)";

	/** How many parts its batch has before and with the step {@code h}, or the one that it is about, less the first part. */
	private static final String LATER_PART = """
			(SELECT count(*) FROM history own JOIN history p ON p.target = own.target AND p.kind = 'do' AND p.seq <= own.seq
			WHERE own.id = CASE h.kind WHEN 'do' THEN h.id ELSE h.target END AND own.target <> %s)""".formatted(CREATION);

	private static final String SELECT = """
			SELECT h.seq, h.id, h.at, h.author, h.label, h.kind, h.target, h.touched, h.size, %s, 1 + %s FROM history h"""
			.formatted(TAKEN_BACK, LATER_PART);

	/** The steps of the batch whose first step has an id, which is to be given twice. */
	private static final String OF_BATCH = "h.kind = 'do' AND (h.id = ? OR h.target = ?)";

	/** Where the step {@code h} is among what people did: a batch is as old as its first step. */
	private static final String PLACE = "coalesce((SELECT f.seq FROM history f WHERE f.id = h.target), h.seq)";

	private static final String NEWEST_DONE = "(SELECT seq FROM history WHERE kind = 'do' ORDER BY seq DESC LIMIT 1)";

	/**
	 * The newest step that undo leaves alone, with all before it: the one that made the project, or the one that says that
	 * it is made. That one is about the first, which nothing else can be, for that cannot be taken back or gone on with.
	 */
	private static final String BASELINE = """
			(SELECT max(made.seq) FROM (SELECT min(seq) AS seq FROM history UNION ALL SELECT max(seq) FROM history
			WHERE target = %s) AS made)""".formatted(CREATION);

	private final Statements statements;

	HistoryLog(Statements statements) {
		this.statements = statements;
	}

	/** Adds a step. Its rows have to be changed already, for an annotation that is there tells its article. */
	HistoryEntry append(String author, String label, Kind kind, String target, List<RowChange> changes)
			throws SQLException {
		String id = Identifiers.next();
		Instant at = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS);
		Set<String> tables = changes.stream().map(RowChange::table).collect(Collectors.toCollection(LinkedHashSet::new));
		long seq = StepDigest.insert(statements, id, at.toString(), author, label, lower(kind), target, touched(tables),
				changes.size(), ChangeCodec.encode(changes));
		for (String article : articles(changes)) {
			statements.update("INSERT INTO history_article(article, seq) VALUES (?, ?)", article, seq);
		}
		return find(id).orElseThrow();
	}

	/** The newest first. */
	List<HistoryEntry> list(HistoryQuery query) throws SQLException {
		List<String> conditions = new ArrayList<>(List.of("1 = 1"));
		List<Object> parameters = new ArrayList<>();
		query.before().ifPresent(seq -> add(conditions, parameters, "h.seq < ?", seq));
		query.articleId().ifPresent(article -> add(conditions, parameters,
				"h.seq IN (SELECT seq FROM history_article WHERE article = ?)", article));
		query.author().ifPresent(author -> add(conditions, parameters, "h.author = ?", author));
		query.kind().ifPresent(kind -> add(conditions, parameters, "h.kind = ?", lower(kind)));
		query.table().ifPresent(table -> add(conditions, parameters, "h.touched LIKE ?", touchedPattern(table)));
		query.label().ifPresent(part -> add(conditions, parameters, Dialect.containsIgnoringCase("h.label"),
				Dialect.folded(part)));
		if (query.joined()) {
			conditions.add("NOT (" + GOES_ON + ')');
		}
		parameters.add(query.limit());
		return statements.list(SELECT + " WHERE " + String.join(" AND ", conditions) + " ORDER BY h.seq DESC LIMIT ?",
				HistoryLog::entry, parameters.toArray());
	}

	/** The steps after that one, the oldest first. */
	List<HistoryEntry> after(long seq) throws SQLException {
		return statements.list(SELECT + " WHERE h.seq > ? ORDER BY h.seq", HistoryLog::entry, seq);
	}

	/** The newest step's number; 0 in an empty history. */
	long lastSeq() throws SQLException {
		return statements.number("SELECT coalesce(max(seq), 0) FROM history");
	}

	/** The step that made the project. */
	Optional<HistoryEntry> first() throws SQLException {
		return statements.first(SELECT + " ORDER BY h.seq LIMIT 1", HistoryLog::entry);
	}

	/** Who did something, in the order of their names. */
	List<String> authors() throws SQLException {
		return statements.list("SELECT DISTINCT author FROM history ORDER BY author", row -> row.getString(1));
	}

	Optional<HistoryEntry> find(String id) throws SQLException {
		return statements.first(SELECT + " WHERE h.id = ?", HistoryLog::entry, id);
	}

	/** What a step did to the rows; one that takes another back did the reverse. */
	List<RowChange> changes(String id) throws SQLException {
		return statements.first("SELECT changes FROM history WHERE id = ?", row -> ChangeCodec.decode(row.getBytes(1)), id)
				.orElse(List.of());
	}

	/** The newest step that is not taken back; never the first of all, which made the project, or one of its baseline. */
	Optional<HistoryEntry> newest() throws SQLException {
		return statements.first(SELECT + " WHERE h.kind = 'do' AND h.seq > " + BASELINE + " AND NOT "
				+ TAKEN_BACK + " ORDER BY h.seq DESC LIMIT 1", HistoryLog::entry);
	}

	/**
	 * What {@linkplain #newest is there} of what a person began last, the newest part first: what was done while a batch
	 * went on was begun after it, and may depend on it.
	 */
	List<HistoryEntry> toUndo() throws SQLException {
		Optional<HistoryEntry> newest = newest();
		if (newest.isEmpty() || newest.get().part() == 1) {
			return newest.stream().toList();
		}
		long first = find(newest.get().batch()).orElseThrow().seq();
		HistoryEntry last = statements.first(SELECT + " WHERE h.kind = 'do' AND h.seq >= ? AND h.seq > " + BASELINE
				+ " AND NOT " + TAKEN_BACK + " ORDER BY " + PLACE + " DESC, h.seq DESC LIMIT 1", HistoryLog::entry, first)
				.orElseThrow();
		return statements.list(SELECT + " WHERE " + OF_BATCH + " AND h.seq > " + BASELINE + " AND NOT " + TAKEN_BACK
				+ " ORDER BY h.seq DESC", HistoryLog::entry, last.batch(), last.batch());
	}

	/**
	 * What was taken back last and is not repeated yet, the oldest part of a batch first; nothing if something new was done
	 * since.
	 */
	List<HistoryEntry> toRedo() throws SQLException {
		Optional<String> last = statements.first("""
				SELECT u.target FROM history u WHERE u.kind = 'undo' AND u.seq > %s
				AND NOT EXISTS (SELECT 1 FROM history r WHERE r.target = u.target AND r.seq > u.seq)
				ORDER BY u.seq DESC LIMIT 1""".formatted(NEWEST_DONE), row -> row.getString(1));
		if (last.isEmpty()) {
			return List.of();
		}
		String batch = find(last.get()).map(HistoryEntry::batch).orElse(last.get());
		return statements.list(SELECT + " WHERE " + OF_BATCH + " AND " + TAKEN_BACK
				+ " AND (SELECT max(u.seq) FROM history u WHERE u.target = h.id AND u.kind = 'undo') > " + NEWEST_DONE
				+ " ORDER BY h.seq", HistoryLog::entry, batch, batch);
	}

	/** The parts of a batch, the oldest first. */
	List<HistoryEntry> batch(String batch) throws SQLException {
		return statements.list(SELECT + " WHERE " + OF_BATCH + " ORDER BY h.seq", HistoryLog::entry, batch, batch);
	}

	/** Whether a step says that the project is made. */
	boolean isBaseline(HistoryEntry step) throws SQLException {
		return step.kind() == Kind.DO && step.target().isPresent() && step.target().equals(first().map(HistoryEntry::id));
	}

	/** The steps after that one that are not taken back, the newest first. */
	List<HistoryEntry> doneAfter(long seq) throws SQLException {
		return statements.list(SELECT + " WHERE h.kind = 'do' AND coalesce(h.target, '') <> " + CREATION
				+ " AND h.seq > ? AND NOT " + TAKEN_BACK + " ORDER BY h.seq DESC", HistoryLog::entry, seq);
	}

	/**
	 * The steps after that number that touched a table, the oldest first.
	 *
	 * @param limit how many to give at most
	 */
	List<HistoryEntry> touching(String table, long seq, int limit) throws SQLException {
		return statements.list(SELECT + " WHERE h.seq > ? AND h.touched LIKE ? ORDER BY h.seq LIMIT ?", HistoryLog::entry, seq,
				touchedPattern(table), limit);
	}

	/** Whether a step is in this history, with all that was before it. */
	boolean isStep(long seq, String digest) throws SQLException {
		return statements.first("SELECT digest FROM history WHERE seq = ?", row -> row.getString(1), seq)
				.filter(digest::equals).isPresent();
	}

	/** How the tables that a step touched are stored. */
	static String touched(Set<String> tables) {
		return ',' + String.join(",", tables) + ',';
	}

	/** What they are like if a table is among them. */
	static String touchedPattern(String table) {
		return '%' + touched(Set.of(table)) + '%';
	}

	/**
	 * The articles that changes are about. An annotation that came or went tells its article; of those that are only
	 * changed, their rows do.
	 */
	Set<String> articles(List<RowChange> changes) throws SQLException {
		Set<String> articles = new LinkedHashSet<>();
		JsonArray changed = new JsonArray();
		for (RowChange change : changes) {
			if ("article".equals(change.table())) {
				articles.add(change.id());
			} else if ("annotation".equals(change.table())) {
				change.value(Mapping.OWNER).ifPresentOrElse(owner -> articles.add((String) owner), () -> changed.add(change.id()));
			}
		}
		if (!changed.isEmpty()) {
			articles.addAll(statements.list("SELECT DISTINCT \"owner\" FROM annotation WHERE id IN (SELECT listed.value FROM "
					+ Dialect.elements("?") + ')', row -> row.getString(1), changed.toString()));
		}
		return articles;
	}

	private static void add(List<String> conditions, List<Object> parameters, String condition, Object parameter) {
		conditions.add(condition);
		parameters.add(parameter);
	}

	private static String lower(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private static HistoryEntry entry(ResultSet row) throws SQLException {
		Set<String> tables = new LinkedHashSet<>(List.of(row.getString(8).split(",")));
		tables.remove("");
		return new HistoryEntry(row.getLong(1), row.getString(2), Instant.parse(row.getString(3)), row.getString(4),
				row.getString(5), Kind.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
				Optional.ofNullable(row.getString(7)), row.getInt(11), tables, row.getInt(9), row.getBoolean(10));
	}
}
