// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.WholeCharacters;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/** What has to hold after every transaction, looked at on the rows that changed, before they are committed. */
final class Rules {

	/** What refers to an object of each table from inside a list or contained value, which no foreign key sees. */
	private static final Map<String, String> USES = Map.of(
			"entity", """
					SELECT (SELECT count(*) FROM annotation WHERE "entity" = ?1 OR "speaker" = ?1 OR "addressee" = ?1)
					+ (SELECT count(*) FROM event WHERE "place" = ?1
						OR EXISTS (SELECT 1 FROM json_each("participants") WHERE json_each.value ->> 'entity' = ?1))""", //$NON-NLS-1$
			"event", "SELECT count(*) FROM annotation WHERE \"event\" = ?1", //$NON-NLS-1$ //$NON-NLS-2$
			"code", """
					SELECT (SELECT count(*) FROM annotation WHERE EXISTS (
						SELECT 1 FROM json_each("codes") WHERE json_each.value = ?1))
					+ (SELECT count(*) FROM code WHERE "owner" = ?1)"""); //$NON-NLS-1$

	/** What a row refers to and is not there. Foreign keys see most of it too, but not all, and name nothing. */
	private static final Map<String, String> MISSING = Map.of(
			"code", """
					SELECT "owner" FROM code WHERE id = ?1
					AND "owner" NOT IN (SELECT id FROM project UNION ALL SELECT id FROM code)""", //$NON-NLS-1$ //$NON-NLS-2$
			"entity", """
					SELECT "owner" FROM entity WHERE id = ?1 AND "owner" NOT IN (SELECT id FROM project)""", //$NON-NLS-1$ //$NON-NLS-2$
			"event", """
					WITH own AS (SELECT * FROM event WHERE id = ?1), missing(id) AS (
						SELECT "owner" FROM own WHERE "owner" NOT IN (SELECT id FROM project)
						UNION ALL SELECT "place" FROM own WHERE "place" NOT IN (SELECT id FROM entity)
						UNION ALL SELECT listed.value ->> 'entity' FROM own, json_each("participants") AS listed
						WHERE listed.value ->> 'entity' NOT IN (SELECT id FROM entity))
					SELECT id FROM missing WHERE id IS NOT NULL""", //$NON-NLS-1$ //$NON-NLS-2$
			"annotation", """
					WITH own AS (SELECT * FROM annotation WHERE id = ?1), missing(id) AS (
						SELECT "owner" FROM own WHERE "owner" NOT IN (SELECT id FROM article)
						UNION ALL SELECT "entity" FROM own WHERE "entity" NOT IN (SELECT id FROM entity)
						UNION ALL SELECT "speaker" FROM own WHERE "speaker" NOT IN (SELECT id FROM entity)
						UNION ALL SELECT "addressee" FROM own WHERE "addressee" NOT IN (SELECT id FROM entity)
						UNION ALL SELECT "event" FROM own WHERE "event" NOT IN (SELECT id FROM event)
						UNION ALL SELECT listed.value FROM own, json_each("codes") AS listed
						WHERE listed.value NOT IN (SELECT id FROM code))
					SELECT id FROM missing WHERE id IS NOT NULL"""); //$NON-NLS-1$ //$NON-NLS-2$

	private final Connection connection;
	private final Rows rows;

	Rules(Connection connection) {
		this.connection = connection;
		this.rows = new Rows(connection);
	}

	void verify(List<RowChange> changes) throws SQLException, StoreException {
		for (RowChange change : changes) {
			if ("project".equals(change.table())) { //$NON-NLS-1$
				verifyOneProject();
			}
			verifyReferences(change);
			if (change.isDelete()) {
				verifyUnused(change);
			} else if ("annotation".equals(change.table())) { //$NON-NLS-1$
				verifyPlaces("annotation.id = ?", change.id()); //$NON-NLS-1$
			} else if (!change.isInsert() && change.after().get().containsKey(Mapping.TEXT)) {
				verifyPlaces("annotation.\"owner\" = ?", change.id()); //$NON-NLS-1$
			}
		}
	}

	private void verifyOneProject() throws SQLException, StoreException {
		if (rows.number("SELECT count(*) FROM project") != 1) { //$NON-NLS-1$
			throw new StoreException(Messages.verify_oneProject);
		}
	}

	private void verifyReferences(RowChange change) throws SQLException, StoreException {
		String sql = MISSING.get(change.table());
		Optional<String> missing = sql == null ? Optional.empty() : rows.string(sql, change.id());
		if (missing.isPresent()) {
			throw new StoreException(NLS.bind(Messages.verify_missingReference, name(change), missing.get()));
		}
	}

	private static Object name(RowChange change) {
		return change.value("name").or(() -> change.value("title")).orElse(change.id()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void verifyUnused(RowChange change) throws SQLException, StoreException {
		String sql = USES.get(change.table());
		long uses = sql == null ? 0 : rows.number(sql, change.id());
		if (uses > 0) {
			throw new StoreException(NLS.bind(Messages.delete_stillUsed, name(change), uses));
		}
	}

	private void verifyPlaces(String where, String id) throws SQLException, StoreException {
		try (PreparedStatement select = connection.prepareStatement("""
				SELECT "begin", "end", coalesce(units, 0), body FROM annotation JOIN article ON article.id = annotation."owner"
				LEFT JOIN text_content ON text_content.hash = article."text" WHERE\s""" + where)) {
			select.setString(1, id);
			try (ResultSet result = select.executeQuery()) {
				while (result.next()) {
					verifyPlace(result.getInt(1), result.getInt(2), result.getInt(3), result);
				}
			}
		}
	}

	private static void verifyPlace(int begin, int end, int units, ResultSet result) throws SQLException, StoreException {
		if (begin < 0 || begin >= end || end > units) {
			throw new StoreException(NLS.bind(Messages.verify_offsets, new Object[] { begin, end, units }));
		}
		String text = result.getString(4);
		if (splits(text, begin) || splits(text, end)) {
			throw new StoreException(NLS.bind(Messages.verify_splitCharacter, begin, end));
		}
	}

	/** Whether an offset lies between the two UTF-16 units of one character. */
	static boolean splits(String text, int offset) {
		return WholeCharacters.splits(text, offset);
	}
}
