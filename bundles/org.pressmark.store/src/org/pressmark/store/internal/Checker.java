// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Identified;
import org.pressmark.model.ModelPackage.Literals;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;
import org.pressmark.store.Problem;

/**
 * Looks for everything that can be wrong in a project file. Of what there may be millions, annotations and steps, one
 * at a time is held in memory.
 */
final class Checker {

	private static final List<EAttribute> DATES = List.of(Literals.EVENT__WHEN, Literals.ARTICLE__PUBLISHED,
			Literals.ARTICLE__UPDATED, Literals.TIME_EXPRESSION__EDTF, Literals.EVENT_MENTION__WHEN);
	private static final String ANNOTATION = "annotation";

	private final Statements statements;
	private final Rows rows;
	/** The ids of each table that something may refer to. */
	private final Map<String, Set<String>> ids = new HashMap<>();
	private final List<Problem> problems = new ArrayList<>();

	Checker(Statements statements) {
		this.statements = statements;
		this.rows = new Rows(statements);
	}

	List<Problem> problems() throws SQLException {
		checkDatabase();
		checkSchema();
		for (String table : Mapping.TABLES) {
			checkIds(table);
		}
		checkContents();
		checkIndex();
		checkPlaces();
		for (String table : Mapping.TABLES) {
			rows.each(table, this::checkRow);
		}
		checkSteps();
		try (Replay replay = new Replay(statements, this::reportOnce)) {
			replay.run();
		}
		checkCodes();
		checkStories();
		checkDigests();
		return problems;
	}

	/** Only what the disk can do to a file: its structure, and whatever is stored under a checksum. */
	List<Problem> damages() throws SQLException {
		checkDatabase();
		checkSchema();
		checkIds("project");
		checkContents();
		checkStoredSteps();
		return problems;
	}

	private void checkDatabase() throws SQLException {
		// FTS5 (3.51.1) checks by what this connection saw of the index before, and reports damage where there is none;
		// a query makes it look again.
		statements.each("SELECT rowid FROM article_search('x') LIMIT 1", row -> {
			// Nothing to look at.
		});
		statements.each("PRAGMA integrity_check", row -> {
			if (!"ok".equals(row.getString(1))) {
				row.getString(1).lines().filter(line -> !line.startsWith("***"))
						.forEach(line -> report("project", NLS.bind(Messages.check_database, line)));
			}
		});
	}

	private void checkSchema() throws SQLException {
		try (Statements empty = new Statements(Sqlite.connectTemporary())) {
			Sqlite.run(empty, SqliteFile.SCHEMA);
			Map<String, String> expected = Sqlite.definitions(empty);
			Map<String, String> here = Sqlite.definitions(statements);
			Set<String> names = new TreeSet<>(expected.keySet());
			names.addAll(here.keySet());
			names.removeIf(name -> Objects.equals(expected.get(name), here.get(name)));
			names.forEach(name -> report("project", NLS.bind(Messages.check_schema, name, SqliteFile.VERSION)));
		}
	}

	private void checkIds(String table) throws SQLException {
		statements.each("SELECT id FROM " + table + " GROUP BY id HAVING count(*) > 1",
				row -> report(table + ' ' + row.getString(1), Messages.check_duplicateId));
		if (!ANNOTATION.equals(table)) {
			Set<String> all = new HashSet<>();
			statements.each("SELECT id FROM " + table, row -> all.add(row.getString(1)));
			ids.put(table, all);
		}
		if ("project".equals(table) && ids.get(table).size() != 1) {
			report(table, Messages.verify_oneProject);
		}
	}

	private void checkContents() throws SQLException {
		statements.each("SELECT hash, body, units FROM text_content", row -> {
			String where = "text " + row.getString(1);
			String text = row.getString(2);
			if (!Contents.hash(text.getBytes(StandardCharsets.UTF_8)).equals(row.getString(1))) {
				report(where, Messages.check_contentDamaged);
			}
			if (text.length() != row.getInt(3)) {
				report(where, NLS.bind(Messages.check_textLength, row.getInt(3), text.length()));
			}
			if (text.length() > Texts.MAXIMUM_UNITS) {
				report(where, NLS.bind(Messages.check_textTooLong, text.length(), Texts.MAXIMUM_UNITS));
			}
		});
		statements.each("SELECT hash, body FROM source_content", row -> {
			if (!Contents.hash(row.getBytes(2)).equals(row.getString(1))) {
				report("source " + row.getString(1), Messages.check_contentDamaged);
			}
		});
		statements.each("SELECT id FROM article WHERE \"text\" IS NOT NULL "
				+ "AND \"text\" NOT IN (SELECT hash FROM text_content)",
				row -> report("article " + row.getString(1), Messages.check_missingText));
		statements.each("SELECT id, \"sourceHash\" FROM article WHERE \"sourceHash\" IS NOT NULL "
				+ "AND \"sourceHash\" NOT IN (SELECT hash FROM source_content)",
				row -> reportMissing("article " + row.getString(1), "source", row.getString(2)));
		statements.each("SELECT id, \"template\" FROM reportdefinition WHERE \"template\" IS NOT NULL "
				+ "AND \"template\" NOT IN (SELECT hash FROM source_content)",
				row -> reportMissing("reportdefinition " + row.getString(1), "template", row.getString(2)));
	}

	private void checkIndex() throws SQLException {
		new FullText(statements).differences(id -> report("article " + id, Messages.check_notInIndex),
				row -> report("search index", NLS.bind(Messages.check_indexOfNothing, row)));
	}

	/** An article's text is read once for all its annotations. */
	private void checkPlaces() throws SQLException {
		String[] last = { null, "" };
		statements.each("""
				SELECT annotation.id, "begin", "end", annotation."owner", article."text" FROM annotation
				JOIN article ON article.id = annotation."owner" ORDER BY annotation."owner\"""", row -> {
			if (!row.getString(4).equals(last[0])) {
				last[0] = row.getString(4);
				last[1] = row.getString(5) == null ? ""
						: new Contents(statements).text(row.getString(5)).orElse(null);
			}
			// A text that is lost is reported already.
			if (last[1] != null) {
				checkPlace("annotation " + row.getString(1), row.getInt(2), row.getInt(3), last[1]);
			}
		});
	}

	private void checkPlace(String where, int begin, int end, String text) {
		if (begin < 0 || begin >= end || end > text.length()) {
			report(where, NLS.bind(Messages.check_offsets, new Object[] { begin, end, text.length() }));
		} else if (Rules.splits(text, begin) || Rules.splits(text, end)) {
			report(where, NLS.bind(Messages.check_splitCharacter, begin, end));
		}
	}

	/** Reads the row as if to show it; what it refers to is only looked for. */
	private void checkRow(Row row) {
		String where = row.table() + ' ' + row.id();
		try {
			checkOwner(where, row);
			Identified object = RowMapper.create(row);
			if (object == null) {
				report(where, NLS.bind(Messages.check_unknownKind, row.string(Mapping.KIND)));
				return;
			}
			RowMapper.fill(object, row.values(), (type, id) -> {
				if (!ids.get(Mapping.table(type)).contains(id)) {
					reportMissing(where, Mapping.table(type), id);
				}
				return null;
			});
			checkDates(where, object);
			checkExtra(where, object, row);
			Rules.blankName(row).ifPresent(column -> report(where, NLS.bind(Messages.check_blank, column)));
		} catch (RuntimeException e) {
			report(where, NLS.bind(Messages.check_unreadable, StoreFailure.reason(e)));
		}
	}

	private void checkOwner(String where, Row row) {
		String owner = row.string(Mapping.OWNER);
		String table = ANNOTATION.equals(row.table()) ? "article" : "project";
		boolean subcode = Mapping.hasPosition(row.table()) && ids.get(row.table()).contains(owner);
		if (Mapping.hasOwner(row.table()) && !subcode && !ids.get(table).contains(owner)) {
			reportMissing(where, table, owner);
		}
	}

	private void checkCodes() throws SQLException {
		for (String id : ids.get("code")) {
			if (Rules.isBelowItself(statements, id)) {
				report("code " + id, Messages.check_codeBelowItself);
			}
		}
	}

	/** A value that is kept though no bundle can read it: a person should know that it is not shown. */
	private void checkExtra(String where, Identified object, Row row) {
		if (row.values().get(Mapping.EXTRA) instanceof String json) {
			ExtraValues.unreadable(object, json).forEach(
					name -> report(where, NLS.bind(Messages.check_extraUnreadable, name, row.string(Mapping.KIND))));
		}
	}

	private void checkDates(String where, Identified object) {
		for (EAttribute date : DATES) {
			if (object.eClass().getEAllAttributes().contains(date) && object.eGet(date) instanceof String text) {
				try {
					Edtf.parse(text);
				} catch (EdtfException e) {
					report(where, NLS.bind(Messages.check_notDate, date.getName(), e.getMessage()));
				}
			}
		}
	}

	/** What is deflated has a checksum (RFC 1950). */
	private void checkStoredSteps() throws SQLException {
		statements.each("SELECT seq, changes FROM history", row -> {
			if (!ChangeCodec.isWhole(row.getBytes(2))) {
				report("history " + row.getString(1), Messages.check_contentDamaged);
			}
		});
	}

	private void checkSteps() throws SQLException {
		statements.each("SELECT seq, at FROM history", row -> {
			try {
				Instant.parse(row.getString(2));
			} catch (DateTimeException e) {
				report("history " + row.getString(1),
						NLS.bind(Messages.check_timeUnreadable, row.getString(2)));
			}
		});
		statements.each("""
				SELECT s.seq, s.target FROM history s LEFT JOIN history t ON t.id = s.target AND t.seq < s.seq AND t.kind = 'do'
				WHERE s.kind <> 'do' AND s.target IS NULL OR s.target IS NOT NULL AND (t.id IS NULL
				OR s.kind = 'do' AND t.target IS NOT NULL
				OR s.kind <> 'do' AND s.target = (SELECT id FROM history ORDER BY seq LIMIT 1))""",
				row -> reportMissing("history " + row.getString(1), "step", row.getString(2)));
	}

	private void checkDigests() throws SQLException {
		String[] previous = { "" };
		statements.each("SELECT * FROM history ORDER BY seq", step -> {
			if (!StepDigest.of(previous[0], step).equals(step.getString("digest"))) {
				reportOnce("history " + step.getString("seq"), Messages.check_stepChanged);
			}
			previous[0] = step.getString("digest");
		});
	}

	/** Of texts that are damaged, something else comes. */
	private void checkStories() throws SQLException {
		if (problems.stream().noneMatch(problem -> problem.where().startsWith("text "))) {
			for (String table : new StoryReplay(statements).differences()) {
				report("project", NLS.bind(Messages.check_stories, table));
			}
		}
	}

	private void reportMissing(String where, String target, String missing) {
		report(where, NLS.bind(Messages.check_missingReference, target, missing));
	}

	/** What is wrong with a row makes it differ from what the history tells, too. */
	private void reportOnce(String where, String what) {
		if (problems.stream().noneMatch(problem -> problem.where().equals(where))) {
			report(where, what);
		}
	}

	private void report(String where, String what) {
		problems.add(new Problem(where, what));
	}
}
