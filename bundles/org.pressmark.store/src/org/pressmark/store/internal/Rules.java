// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.WholeCharacters;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/** What has to hold after every transaction, looked at on the rows that changed, before they are committed. */
final class Rules {

	/** What refers to an object of each table, from inside lists and contained values too: the tables and ids of the rows. */
	private static final Map<String, String> USERS = Map.of(
			"entity", """
					SELECT 'annotation' AS place, id FROM annotation WHERE "entity" = ?
					UNION ALL SELECT 'annotation', id FROM annotation WHERE "speaker" = ?
					UNION ALL SELECT 'annotation', id FROM annotation WHERE "addressee" = ?
					UNION ALL SELECT 'event', id FROM event WHERE "place" = ? OR EXISTS (SELECT 1 FROM %s WHERE %s = ?)"""
					.formatted(Dialect.elements("\"participants\""), Dialect.member("entity")),
			"event", """
					SELECT 'annotation' AS place, id FROM annotation WHERE "event" = ?
					UNION ALL SELECT 'event', id FROM event WHERE "links" IS NOT NULL
					AND EXISTS (SELECT 1 FROM %s WHERE %s = ?)"""
					.formatted(Dialect.elements("\"links\""), Dialect.member("target")),
			"code", """
					SELECT 'annotation' AS place, id FROM annotation WHERE "codes" IS NOT NULL
					AND EXISTS (SELECT 1 FROM %s WHERE listed.value = ?)
					UNION ALL SELECT 'code', id FROM code WHERE "owner" = ?""".formatted(Dialect.elements("\"codes\"")));

	/** What a row refers to and is not there. Foreign keys see most of it too, but not all, and name nothing. */
	private static final Map<String, String> MISSING = Map.of(
			"code", """
					SELECT "owner" FROM code WHERE id = ? AND "owner" NOT IN (SELECT id FROM project)
					AND "owner" NOT IN (SELECT id FROM code)""",
			"entity", """
					SELECT "owner" FROM entity WHERE id = ? AND "owner" NOT IN (SELECT id FROM project)""",
			"search", """
					SELECT "owner" FROM search WHERE id = ? AND "owner" NOT IN (SELECT id FROM project)""",
			"reportdefinition", """
					SELECT "owner" FROM reportdefinition WHERE id = ? AND "owner" NOT IN (SELECT id FROM project)""",
			"event", """
					WITH own AS (SELECT * FROM event WHERE id = ?), missing(id) AS (
						SELECT "owner" FROM own WHERE "owner" NOT IN (SELECT id FROM project)
						UNION ALL SELECT "place" FROM own WHERE "place" NOT IN (SELECT id FROM entity)
						UNION ALL SELECT %2$s FROM own, %1$s WHERE %2$s NOT IN (SELECT id FROM entity)
						UNION ALL SELECT %4$s FROM own, %3$s WHERE %4$s NOT IN (SELECT id FROM event))
					SELECT id FROM missing WHERE id IS NOT NULL""".formatted(Dialect.elements("\"participants\""),
					Dialect.member("entity"), Dialect.elements("\"links\""), Dialect.member("target")),
			"annotation", """
					WITH own AS (SELECT * FROM annotation WHERE id = ?), missing(id) AS (
						SELECT "owner" FROM own WHERE "owner" NOT IN (SELECT id FROM article)
						UNION ALL SELECT "entity" FROM own WHERE "entity" NOT IN (SELECT id FROM entity)
						UNION ALL SELECT "speaker" FROM own WHERE "speaker" NOT IN (SELECT id FROM entity)
						UNION ALL SELECT "addressee" FROM own WHERE "addressee" NOT IN (SELECT id FROM entity)
						UNION ALL SELECT "event" FROM own WHERE "event" NOT IN (SELECT id FROM event)
						UNION ALL SELECT listed.value FROM own, %s WHERE listed.value NOT IN (SELECT id FROM code))
					SELECT id FROM missing WHERE id IS NOT NULL""".formatted(Dialect.elements("\"codes\"")));

	/** Whether a code is above itself. A path that leads into a circle ends where it comes round. */
	private static final String BELOW_ITSELF = """
			WITH RECURSIVE above(id) AS (SELECT "owner" FROM code WHERE id = ?
				UNION SELECT code."owner" FROM code JOIN above ON code.id = above.id)
			SELECT count(*) FROM above WHERE id = ?""";

	/** Changing others cannot make a reference lead nowhere, or an annotation lie elsewhere. */
	private static final Set<String> REFERRING = Set.of("owner", "entity", "speaker", "addressee", "event", "codes",
			"place", "participants", "links");
	/** Columns that may refer to many. */
	private static final Set<String> MANY = Set.of("codes", "participants", "links");
	private static final Set<String> PLACING = Set.of("owner", "begin", "end");

	private static final String PLACES = """
			SELECT "begin", "end", coalesce(units, 0), hash FROM annotation JOIN article ON article.id = annotation."owner"
			LEFT JOIN text_content ON text_content.hash = article."text" WHERE\s""";

	private static final String TEXT_OF = """
			SELECT coalesce(units, 0), hash FROM article LEFT JOIN text_content ON text_content.hash = article."text"
			WHERE article.id = ?""";

	/** Where an annotation lies, in a text of that many UTF-16 units. */
	private record Place(int begin, int end, int units, String text) {
	}

	private static final Map<String, String> NAMES = Map.of("entity", "name", "event", "title", "code", "name",
			"search", "name", "reportdefinition", "name");

	private final Statements statements;
	private final Contents contents;
	private final RowHistory history;
	/** References that were found to lead somewhere, in the step that is looked at. */
	private final Set<String> there = new HashSet<>();
	private String lastArticle = "";
	private Place lastPlace = new Place(0, 0, 0, null);
	private String lastHash = "";
	private String lastText = "";

	Rules(Statements statements) {
		this.statements = statements;
		this.contents = new Contents(statements);
		this.history = new RowHistory(statements);
	}

	/** @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled */
	void verify(List<RowChange> changes, IProgressMonitor monitor) throws SQLException, StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, changes.size());
		there.clear();
		lastArticle = "";
		for (RowChange change : changes) {
			progress.split(1);
			if ("project".equals(change.table())) {
				verifyOneProject();
			}
			if (change.isDelete()) {
				verifyUnused(change);
			} else {
				verifyWhatIsThere(change);
			}
		}
	}

	private void verifyWhatIsThere(RowChange change) throws SQLException, StoreException {
		if (sets(change, REFERRING)) {
			verifyReferences(change);
		}
		if ("code".equals(change.table()) && sets(change, Set.of(Mapping.OWNER))) {
			verifyNotBelowItself(change);
		}
		if ("annotation".equals(change.table()) && change.isInsert()) {
			verifyNewPlace(change);
		} else if ("annotation".equals(change.table()) && sets(change, PLACING)) {
			verifyPlaces("annotation.id = ?", change.id());
		} else if ("article".equals(change.table()) && !change.isInsert() && sets(change, Set.of(Mapping.TEXT))) {
			verifyPlaces("annotation.\"owner\" = ?", change.id());
		}
	}

	private static boolean sets(RowChange change, Set<String> columns) {
		return change.isInsert() || !Collections.disjoint(change.after().orElseThrow().keySet(), columns);
	}

	/** The column of a row that has to name it and is blank; a list could not show it and nobody could find it. */
	static Optional<String> blankName(Row row) {
		return Optional.ofNullable(NAMES.get(row.table()))
				.filter(column -> row.values().get(column) == null || row.string(column).isBlank());
	}

	private void verifyOneProject() throws SQLException, StoreException {
		if (statements.number("SELECT count(*) FROM project") != 1) {
			throw new StoreException(Messages.verify_oneProject);
		}
	}

	private void verifyReferences(RowChange change) throws SQLException, StoreException {
		Map<String, Object> after = change.after().orElseThrow();
		boolean isOfOne = after.keySet().stream().noneMatch(MANY::contains);
		List<String> references = after.entrySet().stream()
				.filter(column -> REFERRING.contains(column.getKey()) && column.getValue() != null)
				.map(column -> change.table() + ' ' + column.getKey() + ' ' + column.getValue()).toList();
		if (!isOfOne || !there.containsAll(references)) {
			verifyAllReferences(change);
			there.addAll(references);
		}
	}

	private void verifyAllReferences(RowChange change) throws SQLException, StoreException {
		String sql = MISSING.get(change.table());
		Optional<String> missing = sql == null ? Optional.empty()
				: statements.first(sql, row -> row.getString(1), change.id());
		if (missing.isPresent()) {
			throw new StoreException(NLS.bind(Messages.verify_missingReference, name(change), missing.get()));
		}
	}

	private void verifyNotBelowItself(RowChange change) throws SQLException, StoreException {
		if (isBelowItself(statements, change.id())) {
			String name = statements.first("SELECT \"name\" FROM code WHERE id = ?", row -> row.getString(1), change.id())
					.orElse(change.id());
			throw new StoreException(NLS.bind(Messages.verify_codeBelowItself, OneLine.of(name)));
		}
	}

	/** Whether a code is one of those that are above it. */
	static boolean isBelowItself(Statements statements, String codeId) throws SQLException {
		return statements.number(BELOW_ITSELF, codeId, codeId) > 0;
	}

	private static Object name(RowChange change) {
		return change.value("name").or(() -> change.value("title")).orElse(change.id());
	}

	private void verifyUnused(RowChange change) throws SQLException, StoreException {
		String sql = USERS.get(change.table());
		if (sql == null) {
			return;
		}
		Object[] ids = Collections.nCopies((int) sql.chars().filter(c -> c == '?').count(), change.id()).toArray();
		long uses = statements.number("SELECT count(*) FROM (" + sql + ") AS users", ids);
		if (uses > 0) {
			Set<String> users = Set.copyOf(statements.list(sql, row -> row.getString(1) + ' ' + row.getString(2), ids));
			throw stillUsed(change, uses, users);
		}
	}

	/** Names the newest step that made a reference, for to take that back is one way to go on. */
	private StoreException stillUsed(RowChange change, long uses, Set<String> users) throws SQLException {
		String name = OneLine.of(String.valueOf(name(change)));
		String what = uses == 1 ? NLS.bind(Messages.delete_usedOnce, name) : NLS.bind(Messages.delete_used, name, uses);
		return new StoreException(history.newestReference(change.id(), users)
				.map(step -> NLS.bind(uses == 1 ? Messages.delete_usedOnceBy : Messages.delete_usedBy,
						new Object[] { what, OneLine.label(step.label()), step.author() }))
				.orElseGet(() -> NLS.bind(Messages.delete_usedSomehow, what)));
	}

	/** Of a step over many annotations of one article the article is asked for once. */
	private void verifyNewPlace(RowChange annotation) throws SQLException, StoreException {
		Map<String, Object> values = annotation.after().orElseThrow();
		String article = String.valueOf(values.get(Mapping.OWNER));
		if (!lastArticle.equals(article)) {
			lastPlace = statements.first(TEXT_OF, row -> new Place(0, 0, row.getInt(1), row.getString(2)), article)
					.orElse(new Place(0, 0, 0, null));
			lastArticle = article;
		}
		verifyPlace(new Place(number(values.get("begin")), number(values.get("end")), lastPlace.units, lastPlace.text));
	}

	private static int number(Object value) {
		return value instanceof Number number ? number.intValue() : -1;
	}

	private void verifyPlaces(String where, String id) throws SQLException, StoreException {
		List<Place> places = statements.list(PLACES + where,
				row -> new Place(row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4)), id);
		for (Place place : places) {
			verifyPlace(place);
		}
	}

	private void verifyPlace(Place place) throws SQLException, StoreException {
		if (place.begin < 0 || place.begin >= place.end || place.end > place.units) {
			throw new StoreException(
					NLS.bind(Messages.verify_offsets, new Object[] { place.begin, place.end, place.units }));
		}
		String text = text(place.text);
		if (splits(text, place.begin) || splits(text, place.end)) {
			throw new StoreException(NLS.bind(Messages.verify_splitCharacter, place.begin, place.end));
		}
	}

	/** A step over many annotations of one article reads its text once. */
	private String text(String hash) throws SQLException {
		if (!lastHash.equals(hash)) {
			lastText = contents.text(hash).orElse("");
			lastHash = hash;
		}
		return lastText;
	}

	/** Whether an offset lies between the two UTF-16 units of one character. */
	static boolean splits(String text, int offset) {
		return WholeCharacters.splits(text, offset);
	}
}
