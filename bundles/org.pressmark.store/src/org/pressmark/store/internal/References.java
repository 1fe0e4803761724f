// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressmark.store.ReferenceOrder;

/** Which annotations refer to an object, and how many; those that have lost their words are none of them. */
final class References {

	/** Codes are in lists that no index knows: only what is a code is looked for in them. */
	private static final String CODED = """
			"codes" IS NOT NULL AND EXISTS (SELECT 1 FROM %s WHERE listed.value = code.id)"""
			.formatted(Dialect.elements("\"codes\""));

	/** Row numbers are in the indexes themselves, so that each row is looked up once, in the order of the file. */
	private static final String ORDER = """
			SELECT annotation."owner", annotation."row", "formerWords" IS NOT NULL FROM annotation
			WHERE annotation."row" IN (SELECT "row" FROM annotation WHERE "entity" = ?
				UNION ALL SELECT "row" FROM annotation WHERE "speaker" = ?
				UNION ALL SELECT "row" FROM annotation WHERE "addressee" = ?
				UNION ALL SELECT "row" FROM annotation WHERE "event" = ?
				UNION ALL SELECT annotation."row" FROM code CROSS JOIN annotation WHERE code.id = ? AND %s)
			ORDER BY annotation."owner", "begin", "end", annotation.id""".formatted(CODED);

	/** Written so that of all indexes only that of the article helps: the others would list all that there are. */
	private static final String ORDER_IN_ARTICLE = """
			SELECT "row", "formerWords" IS NOT NULL FROM annotation WHERE "owner" = ? AND (? IN ("entity", "speaker", "addressee", "event")
				OR EXISTS (SELECT 1 FROM code WHERE code.id = ? AND %s))
			ORDER BY "begin", "end", id""".formatted(CODED);

	private static final String IS_ADDRESSED = """
			FROM annotation WHERE "addressee" %s AND ("speaker" IS NULL OR "speaker" <> "addressee")""";

	/** Each index alone, in its order: an annotation whose speaker is its addressee too counts once. */
	private static final String COUNTS = """
			SELECT "entity", count(*) FROM annotation WHERE "entity" IS NOT NULL GROUP BY "entity"
			UNION ALL SELECT "event", count(*) FROM annotation WHERE "event" IS NOT NULL GROUP BY "event"
			UNION ALL SELECT "speaker", count(*) FROM annotation WHERE "speaker" IS NOT NULL GROUP BY "speaker"
			UNION ALL SELECT "addressee", count(*) %s GROUP BY "addressee\""""
			.formatted(IS_ADDRESSED.formatted("IS NOT NULL"));

	private static final String COUNT = """
			SELECT (SELECT count(*) FROM annotation WHERE "entity" = ?) + (SELECT count(*) FROM annotation WHERE "event" = ?)
			+ (SELECT count(*) FROM annotation WHERE "speaker" = ?) + (SELECT count(*) %s)"""
			.formatted(IS_ADDRESSED.formatted("= ?"));

	private static final String CHANGED = """
			SELECT "row" FROM annotation WHERE "row" IN (SELECT "row" FROM annotation WHERE "entity" = ?
				UNION ALL SELECT "row" FROM annotation WHERE "event" = ? UNION ALL SELECT "row" FROM annotation WHERE "speaker" = ?
				UNION ALL SELECT "row" FROM annotation WHERE "addressee" = ?) AND "formerWords" IS NOT NULL""";

	private final Statements statements;
	private final LostWords lost;

	References(Statements statements) {
		this.statements = statements;
		this.lost = new LostWords(statements);
	}

	ReferenceOrder order(String objectId) throws SQLException {
		ReferenceOrder.Builder order = new ReferenceOrder.Builder(objectId);
		statements.each(ORDER, row -> {
			if (!row.getBoolean(3) || !lost.isLost(row.getLong(2))) {
				order.add(row.getString(1), row.getLong(2));
			}
		}, objectId, objectId, objectId, objectId, objectId);
		return order.build();
	}

	ReferenceOrder order(ReferenceOrder known, Set<String> articleIds) throws SQLException {
		Map<String, List<Long>> changed = new HashMap<>();
		for (String id : articleIds) {
			List<Long> rows = new ArrayList<>();
			statements.each(ORDER_IN_ARTICLE, row -> {
				if (!row.getBoolean(2) || !lost.isLost(row.getLong(1))) {
					rows.add(row.getLong(1));
				}
			}, id, known.objectId(), known.objectId());
			changed.put(id, rows);
		}
		return known.with(changed);
	}

	int count(String objectId) throws SQLException {
		return (int) statements.number(COUNT, objectId, objectId, objectId, objectId)
				- lost.of(CHANGED, objectId, objectId, objectId, objectId).size();
	}

	Map<String, Integer> counts() throws SQLException {
		Map<String, Integer> counts = new HashMap<>();
		statements.each(COUNTS, row -> counts.merge(row.getString(1), row.getInt(2), Integer::sum));
		for (LostWords.Lost each : lost.all()) {
			each.named().forEach(id -> counts.computeIfPresent(id, (key, count) -> count == 1 ? null : count - 1));
		}
		return counts;
	}
}
