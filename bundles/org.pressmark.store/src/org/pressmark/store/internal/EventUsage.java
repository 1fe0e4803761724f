// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.time.Edtf;
import org.pressmark.store.EventReader;
import org.pressmark.store.EventReport;
import org.pressmark.store.StoreException;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

/** Who reported which event. The ids of several are one parameter, a JSON list. */
final class EventUsage implements EventReader {

	/** The ids that are asked for. */
	private static final String IDS = "(SELECT asked.value FROM "
			+ Dialect.elements("?").replace("listed", "asked") + ')';

	/**
	 * Passages are looked up only where there are any, which their own index tells; each is a line: its row if it may have
	 * lost its words, and its codes.
	 */
	private static final String REPORTS = """
			SELECT report."event", report.id, report."owner", "outlet", "published", report."when", report."differs",
				(SELECT string_agg(CASE WHEN passage."formerWords" IS NULL THEN '' ELSE passage."row" END || ' ' || passage."codes", char(10))
					FROM annotation AS passage WHERE passage."owner" = report."owner"
					AND passage."codes" IS NOT NULL AND passage."begin" < report."end" AND passage."end" > report."begin"),
				report."row", report."formerWords" IS NOT NULL, report."comment"
			FROM annotation AS report JOIN article ON article.id = report."owner\"""";

	private static final String ALL_REPORTS = REPORTS + " WHERE report.\"event\" IS NOT NULL"
			+ " ORDER BY report.\"owner\", report.\"begin\", report.\"end\", report.id";

	private static final String REPORTS_OF = REPORTS + " WHERE report.\"event\" IN " + IDS
			+ " ORDER BY report.\"owner\", report.\"begin\", report.\"end\", report.id";

	/** Written so that of all indexes only that of the article helps: that of the events would list all that there are. */
	private static final String REPORTED = """
			SELECT DISTINCT "event" FROM annotation WHERE +"event" IS NOT NULL
			AND "owner" IN (SELECT "owner" FROM annotation WHERE id IN %1$s UNION SELECT asked.value FROM %2$s)"""
			.formatted(IDS, Dialect.elements("?").replace("listed", "asked"));

	private static final String EVIDENCE = """
			SELECT id FROM annotation WHERE "event" IN %s ORDER BY "owner", "begin", "end", id""".formatted(IDS);

	private static final String LEADING = """
			SELECT id FROM event WHERE "links" IS NOT NULL AND EXISTS (SELECT 1 FROM %s WHERE %s IN %s) ORDER BY id"""
			.formatted(Dialect.elements("\"links\""), Dialect.member("target"), IDS);

	private final Statements statements;
	private final StoreFailure failure;
	/** Many reports have the same outlet, article and date: each is one object. */
	private final Map<String, String> known = new HashMap<>();
	private final Map<String, Optional<Edtf>> dates = new HashMap<>();

	EventUsage(Statements statements, StoreFailure failure) {
		this.statements = statements;
		this.failure = failure;
	}

	@Override
	public List<EventReport> reports(Collection<String> eventIds) throws StoreException {
		return eventIds.isEmpty() ? List.of() : failure.reading(() -> list(REPORTS_OF, json(eventIds)));
	}

	@Override
	public List<EventReport> allReports() throws StoreException {
		return failure.reading(() -> list(ALL_REPORTS));
	}

	@Override
	public Set<String> reportedBy(Collection<String> annotationIds, Collection<String> articleIds) throws StoreException {
		return failure.reading(() -> new HashSet<>(statements.list(REPORTED, row -> row.getString(1), json(annotationIds),
				json(articleIds))));
	}

	@Override
	public List<String> evidence(Collection<String> eventIds) throws StoreException {
		return failure.reading(() -> statements.list(EVIDENCE, row -> row.getString(1), json(eventIds)));
	}

	@Override
	public List<String> leadingTo(Collection<String> eventIds) throws StoreException {
		return failure.reading(() -> statements.list(LEADING, row -> row.getString(1), json(eventIds)));
	}

	private List<EventReport> list(String sql, Object... parameters) throws SQLException {
		LostWords lost = new LostWords(statements);
		List<EventReport> reports = new ArrayList<>();
		statements.each(sql, row -> {
			if (!row.getBoolean(10) || !lost.isLost(row.getLong(9))) {
				reports.add(report(row, lost));
			}
		}, parameters);
		return reports;
	}

	private EventReport report(ResultSet row, LostWords lost) throws SQLException {
		return new EventReport(row.getString(1), row.getString(2), once(row.getString(3)),
				Optional.ofNullable(once(row.getString(4))), date(row.getString(5)), date(row.getString(6)),
				Boolean.parseBoolean(row.getString(7)), Optional.ofNullable(row.getString(11)), codes(row.getString(8), lost));
	}

	private String once(String text) {
		return text == null ? null : known.computeIfAbsent(text, same -> same);
	}

	/** What is no date is none; check names it. */
	private Optional<Edtf> date(String edtf) {
		return edtf == null ? Optional.empty() : dates.computeIfAbsent(edtf, Edtf::tryParse);
	}

	private List<String> codes(String lines, LostWords lost) throws SQLException {
		if (lines == null) {
			return List.of();
		}
		Set<String> codes = new LinkedHashSet<>();
		for (String line : lines.split("\n")) {
			int rowEnd = line.indexOf(' ');
			if (rowEnd == 0 || !lost.isLost(Long.parseLong(line, 0, rowEnd, 10))) {
				JsonParser.parseString(line.substring(rowEnd + 1)).getAsJsonArray()
						.forEach(code -> codes.add(once(code.getAsString())));
			}
		}
		return List.copyOf(codes);
	}

	private static String json(Collection<String> ids) {
		JsonArray list = new JsonArray();
		ids.forEach(list::add);
		return list.toString();
	}
}
