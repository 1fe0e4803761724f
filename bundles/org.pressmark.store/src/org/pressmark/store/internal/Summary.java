// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.time.Instant;

import org.pressmark.store.ProjectSummary;

/** Reads what tells one state of a project from another: from files of every format so far. */
public final class Summary {

	private static final String SELECT = """
			SELECT project.id, project."name", (SELECT count(*) FROM history), history.id, history.at, history.label
			FROM project JOIN history ON history.seq = (SELECT max(seq) FROM history)""";

	private Summary() {
	}

	/** A project has a first step as soon as it is one. */
	public static ProjectSummary of(Statements statements) throws SQLException {
		return statements.first(SELECT, row -> new ProjectSummary(row.getString(1), row.getString(2), row.getInt(3),
				row.getString(4), Instant.parse(row.getString(5)), row.getString(6))).orElseThrow();
	}
}
