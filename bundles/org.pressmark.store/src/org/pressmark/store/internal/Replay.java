// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.RowChange;

/**
 * Tells a project's history once more from its beginning, into an empty database of its own, and compares what comes
 * of it with the project.
 */
final class Replay implements AutoCloseable {

	private static final String ADD_ARTICLE = "INSERT INTO history_article(article, seq) VALUES (?, ?)";
	private static final String ARTICLES = "SELECT article, seq FROM history_article";
	private static final String HAS_ARTICLE = "SELECT count(*) FROM history_article WHERE article = ? AND seq = ?";

	private final Statements project;
	private final Statements told;
	private final Rows toldRows;
	private final HistoryLog toldHistory;
	private final BiConsumer<String, String> problems;

	/** @param problems is given where something is wrong, and what */
	Replay(Statements project, BiConsumer<String, String> problems) throws SQLException {
		this.project = project;
		this.told = new Statements(Sqlite.connectTemporary());
		this.toldRows = new Rows(told);
		this.toldHistory = new HistoryLog(told);
		this.problems = problems;
	}

	void run() throws SQLException {
		SqliteFile.makeTables(told);
		Sqlite.beginWriting(told.connection());
		if (tellAll()) {
			for (String table : Mapping.TABLES) {
				compare(table);
			}
			compareArticles();
		}
		Sqlite.rollBack(told.connection());
	}

	@Override
	public void close() throws SQLException {
		told.close();
	}

	/** A step that does not apply makes the later ones fail too: only the first one is of interest. */
	private boolean tellAll() throws SQLException {
		boolean[] fine = { true };
		project.each("SELECT seq, changes FROM history ORDER BY seq", step -> {
			if (fine[0]) {
				String where = "history " + step.getString(1);
				Optional<String> problem = tell(step.getLong(1), step.getBytes(2));
				problem.ifPresent(what -> problems.accept(where, what));
				fine[0] = problem.isEmpty();
			}
		});
		return fine[0];
	}

	private Optional<String> tell(long seq, byte[] deflated) {
		try {
			List<RowChange> changes = ChangeCodec.decode(deflated);
			for (RowChange change : changes) {
				if (!toldRows.apply(change)) {
					return Optional.of(
							NLS.bind(Messages.check_historyDoesNotApply, change.table() + ' ' + change.id()));
				}
			}
			for (String article : toldHistory.articles(changes)) {
				told.update(ADD_ARTICLE, article, seq);
			}
			return Optional.empty();
		} catch (UncheckedSqlException e) {
			return Optional.of(NLS.bind(Messages.check_historyUnreadable, Sqlite.reason(e.getCause())));
		} catch (RuntimeException e) {
			// The changes are none, or have values that this program never writes.
			return Optional.of(NLS.bind(Messages.check_historyUnreadable, StoreFailure.reason(e)));
		} catch (SQLException e) {
			return Optional.of(NLS.bind(Messages.check_historyUnreadable, Sqlite.reason(e)));
		}
	}

	/** Walks both tables in the order of their ids, which is that of their bytes. */
	private void compare(String table) throws SQLException {
		String sql = Dialect.wholeRows(told, table);
		try (PreparedStatement here = project.connection().prepareStatement(sql);
				PreparedStatement there = told.connection().prepareStatement(sql);
				ResultSet row = here.executeQuery();
				ResultSet toldRow = there.executeQuery()) {
			boolean more = row.next();
			boolean toldMore = toldRow.next();
			while (more || toldMore) {
				int order = !more ? 1 : !toldMore ? -1 : Arrays.compareUnsigned(row.getBytes(1), toldRow.getBytes(1));
				if (order > 0) {
					problems.accept(table + ' ' + toldRow.getString(1), Messages.check_historyTellsMore);
				} else if (order < 0 || !row.getString(2).equals(toldRow.getString(2))) {
					problems.accept(table + ' ' + row.getString(1), Messages.check_historyTellsOtherwise);
				}
				more = order <= 0 ? row.next() : more;
				toldMore = order >= 0 ? toldRow.next() : toldMore;
			}
		}
	}

	/** Which articles a step is about is stored twice: told by its changes, and to be found by. */
	private void compareArticles() throws SQLException {
		project.each(ARTICLES, row -> reportArticle(row, told));
		told.each(ARTICLES, row -> reportArticle(row, project));
	}

	private void reportArticle(ResultSet row, Statements other) throws SQLException {
		if (other.number(HAS_ARTICLE, row.getString(1), row.getLong(2)) == 0) {
			problems.accept("history " + row.getLong(2), NLS.bind(Messages.check_stepArticle, row.getString(1)));
		}
	}
}
