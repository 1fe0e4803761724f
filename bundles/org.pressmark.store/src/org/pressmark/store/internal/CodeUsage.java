// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressmark.store.CodeReader;
import org.pressmark.store.CodeUse;
import org.pressmark.store.StoreException;

import com.google.gson.JsonArray;

/** What codes mark. Codes are in lists that no index knows; the ids of several are one parameter, a JSON list. */
final class CodeUsage implements CodeReader {

	private static final String LISTED = Dialect.elements("\"codes\"");

	/** The ids that are asked for. */
	private static final String IDS = "(SELECT asked.value FROM "
			+ Dialect.elements("?1").replace("listed", "asked") + ')';

	private static final String COUNTS = """
			SELECT listed.value, count(*) FROM annotation, %s WHERE "codes" IS NOT NULL GROUP BY listed.value"""
			.formatted(LISTED);

	private static final String CODED = """
			"codes" IS NOT NULL AND EXISTS (SELECT 1 FROM %s WHERE listed.value IN %s)""".formatted(LISTED, IDS);

	private static final String OTHERWISE = "EXISTS (SELECT 1 FROM %s WHERE listed.value NOT IN %s)".formatted(LISTED, IDS);

	private static final String USE = """
			SELECT count(*), count(CASE WHEN NOT %s THEN 1 END), count(DISTINCT "owner") FROM annotation WHERE %s"""
			.formatted(OTHERWISE, CODED);

	private static final String PASSAGES = "SELECT id FROM annotation WHERE " + CODED + " ORDER BY \"owner\", \"row\"";

	private static final String FIRST = "SELECT \"row\" FROM annotation WHERE " + CODED
			+ " ORDER BY \"owner\", \"begin\", \"end\", id LIMIT ?2";

	private final Statements statements;
	private final StoreFailure failure;

	CodeUsage(Statements statements, StoreFailure failure) {
		this.statements = statements;
		this.failure = failure;
	}

	@Override
	public Map<String, Integer> counts() throws StoreException {
		return failure.reading(() -> {
			Map<String, Integer> counts = new HashMap<>();
			statements.each(COUNTS, row -> counts.put(row.getString(1), row.getInt(2)));
			return counts;
		});
	}

	@Override
	public CodeUse use(Set<String> codeIds) throws StoreException {
		return failure.reading(() -> statements
				.first(USE, row -> new CodeUse(row.getInt(1), row.getInt(2), row.getInt(3)), json(codeIds))
				.orElse(CodeUse.NONE));
	}

	@Override
	public List<String> passages(Set<String> codeIds) throws StoreException {
		return failure.reading(() -> statements.list(PASSAGES, row -> row.getString(1), json(codeIds)));
	}

	@Override
	public long[] first(Set<String> codeIds, int limit) throws StoreException {
		return failure.reading(() -> statements.list(FIRST, row -> row.getLong(1), json(codeIds), limit)).stream()
				.mapToLong(Long::longValue).toArray();
	}

	private static String json(Set<String> ids) {
		JsonArray list = new JsonArray();
		ids.forEach(list::add);
		return list.toString();
	}
}
