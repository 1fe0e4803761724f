// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;

/** Brings a project file from one version of the format to the next. */
@FunctionalInterface
interface Migration {

	/**
	 * The migration from version n is the element n - 1. That to 3 only makes room for stories, and that to 7, as of which they
	 * are found by another rule, does nothing about them, because a later one finds them all: that takes minutes.
	 */
	List<Migration> ALL = List.of(new HistoryByArticle(), script("migration-2-to-3.sql"),
			script("migration-3-to-4.sql"), script("migration-4-to-5.sql"),
			script("migration-5-to-6.sql"), script("migration-6-to-7.sql"),
			script("migration-7-to-8.sql").then(SameStories::findAgain),
			script("migration-8-to-9.sql"));

	private static Migration script(String name) {
		return (statements, progress) -> Sqlite.run(statements, name);
	}

	/**
	 * Runs it.
	 *
	 * @param statements inside a transaction, without foreign keys being enforced
	 * @param progress is told how far it is, and asked whether it is still wanted
	 */
	void run(Statements statements, SubMonitor progress) throws SQLException;

	/** This one, and then another one, as one. */
	default Migration then(Migration next) {
		return (statements, progress) -> {
			SubMonitor parts = SubMonitor.convert(progress, 2);
			run(statements, parts.split(1));
			next.run(statements, parts.split(1));
		};
	}
}
