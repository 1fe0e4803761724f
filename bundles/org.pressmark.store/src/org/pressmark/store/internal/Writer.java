// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.Commit;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

import com.google.gson.JsonParseException;

/** Owns the writing connection: one command, one transaction, one history row. Confined to the writer thread. */
public final class Writer {

	private final Connection connection;
	private final String author;
	private final StoreFailure failure;
	private final HistoryLog history;
	private final Rows rows;
	private final Contents contents;
	private final FullText fullText;
	private final Rules rules;
	private final UndoStacks stacks;

	public Writer(Connection connection, String author, StoreFailure failure) throws SQLException {
		this.connection = connection;
		this.author = author;
		this.failure = failure;
		this.history = new HistoryLog(connection);
		this.rows = new Rows(connection);
		this.contents = new Contents(connection);
		this.fullText = new FullText(connection);
		this.rules = new Rules(connection);
		this.stacks = new UndoStacks(history.oldestFirst());
	}

	/** Which step undo would take back. Thread-safe. */
	public Optional<HistoryEntry> toUndo() {
		return stacks.toUndo();
	}

	/** Which step redo would repeat. Thread-safe. */
	public Optional<HistoryEntry> toRedo() {
		return stacks.toRedo();
	}

	/** Runs a command; empty if it changed nothing. */
	public Optional<Commit> run(ProjectCommand command) throws StoreException {
		return inTransaction(command.label(), () -> {
			Transaction transaction = new Transaction(connection, new Reader(connection, failure), author, failure);
			command.run(transaction);
			List<RowChange> changes = transaction.changes();
			return changes.isEmpty() ? Optional.empty()
					: Optional.of(write(command.label(), Kind.DO, null, changes));
		});
	}

	/** Takes the newest step back. */
	public Optional<Commit> undo() throws StoreException {
		HistoryEntry entry = stacks.toUndo().orElseThrow(() -> new StoreException(Messages.undo_nothing));
		return inTransaction(entry.label(), () -> {
			List<RowChange> reversed = new ArrayList<>();
			history.changes(entry.id()).reversed().forEach(change -> reversed.add(change.reverse()));
			return Optional.of(apply(entry, Kind.UNDO, reversed));
		});
	}

	/** Repeats the step taken back last. */
	public Optional<Commit> redo() throws StoreException {
		HistoryEntry entry = stacks.toRedo().orElseThrow(() -> new StoreException(Messages.redo_nothing));
		return inTransaction(entry.label(), () -> Optional.of(apply(entry, Kind.REDO, history.changes(entry.id()))));
	}

	/** Closes the connection; what was committed stays. */
	public Void close() throws SQLException {
		connection.close();
		return null;
	}

	private Commit apply(HistoryEntry entry, Kind kind, List<RowChange> changes) throws SQLException, StoreException {
		for (RowChange change : changes) {
			if (!rows.matchesBefore(change)) {
				throw new StoreException(NLS.bind(Messages.undo_changedSince, entry.label(), change.table()));
			}
		}
		return write(entry.label(), kind, entry.id(), changes);
	}

	private Commit write(String label, Kind kind, String target, List<RowChange> changes)
			throws SQLException, StoreException {
		fullText.forget(changes);
		for (RowChange change : changes) {
			rows.apply(change);
		}
		fullText.learn(changes);
		rules.verify(changes);
		return new Commit(history.append(author, label, kind, target, changes), changes, newTexts(changes));
	}

	private Map<String, String> newTexts(List<RowChange> changes) throws SQLException {
		Map<String, String> texts = new HashMap<>();
		for (RowChange change : changes) {
			boolean update = "article".equals(change.table()) && !change.isInsert() && !change.isDelete(); //$NON-NLS-1$
			if (update && change.after().get().get(Mapping.TEXT) instanceof String hash) {
				texts.put(change.id(), contents.text(hash).orElse("")); //$NON-NLS-1$
			}
		}
		return texts;
	}

	@FunctionalInterface
	private interface Step {

		Optional<Commit> run() throws SQLException, StoreException;
	}

	private Optional<Commit> inTransaction(String label, Step step) throws StoreException {
		boolean open = false;
		try {
			SqliteFile.beginWriting(connection);
			open = true;
			Optional<Commit> commit = step.run();
			SqliteFile.commit(connection);
			open = false;
			commit.map(Commit::entry).ifPresent(stacks::record);
			return commit;
		} catch (SQLException e) {
			throw notWritten(label, e);
		} catch (UncheckedSqlException e) {
			throw notWritten(label, e.getCause());
		} catch (JsonParseException e) {
			throw notWritten(label, StoreFailure.reason(e), e);
		} finally {
			if (open) {
				rollBack(label);
			}
		}
	}

	private void rollBack(String label) throws StoreException {
		try {
			SqliteFile.rollBack(connection);
		} catch (SQLException e) {
			throw notWritten(label, e);
		}
	}

	private StoreException notWritten(String label, SQLException e) {
		return notWritten(label, SqliteFile.reason(e), e);
	}

	private StoreException notWritten(String label, String reason, Exception e) {
		return new StoreException(NLS.bind(Messages.write_failed, new Object[] { label, failure.file(), reason }), e);
	}
}
