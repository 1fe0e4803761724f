// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/** What has to hold after every transaction, looked at on the rows that changed, before they are committed. */
final class Rules {

	/** What refers to an object of each table from inside a list or contained value, which no foreign key sees. */
	private static final Map<String, String> USES = Map.of(
			"entity", """
					SELECT (SELECT count(*) FROM annotation WHERE "entity" = ?1 OR "speaker" = ?1 OR "addressee" = ?1)
					+ (SELECT count(*) FROM event WHERE "place" = ?1 OR instr("participants", '"' || ?1 || '"') > 0)""", //$NON-NLS-1$
			"event", "SELECT count(*) FROM annotation WHERE \"event\" = ?1", //$NON-NLS-1$ //$NON-NLS-2$
			"code", """
					SELECT (SELECT count(*) FROM annotation WHERE instr("codes", '"' || ?1 || '"') > 0)
					+ (SELECT count(*) FROM code WHERE "owner" = ?1)"""); //$NON-NLS-1$

	private final Connection connection;
	private final Rows rows;

	Rules(Connection connection) {
		this.connection = connection;
		this.rows = new Rows(connection);
	}

	void verify(List<RowChange> changes) throws SQLException, StoreException {
		for (RowChange change : changes) {
			if (change.isDelete()) {
				verifyUnused(change);
			} else if ("annotation".equals(change.table())) { //$NON-NLS-1$
				verifyPlaces("annotation.id = ?", change.id()); //$NON-NLS-1$
			} else if (!change.isInsert() && change.after().get().containsKey(Mapping.TEXT)) {
				verifyPlaces("annotation.\"owner\" = ?", change.id()); //$NON-NLS-1$
			}
		}
	}

	private void verifyUnused(RowChange change) throws SQLException, StoreException {
		String sql = USES.get(change.table());
		long uses = sql == null ? 0 : rows.number(sql, change.id());
		if (uses > 0) {
			Object name = change.value("name").or(() -> change.value("title")).orElse(change.id()); //$NON-NLS-1$ //$NON-NLS-2$
			throw new StoreException(NLS.bind(Messages.delete_stillUsed, name, uses));
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
		return offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
	}
}
