// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.Commit;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/** Owns the writing connection: one command, one transaction, one history row. Confined to the writer thread. */
public final class Writer {

	private final Statements statements;
	private final StoreFailure failure;
	private final HistoryLog history;
	private final Rows rows;
	private final Contents contents;
	private final FullText fullText;
	private final Rules rules;
	private final Anchors anchors;
	private volatile Targets targets;
	private volatile Optional<String> damage = Optional.empty();
	/** Whether the last transaction could not be ended. */
	private boolean stillOpen;

	/** What undo and redo are about next. */
	private record Targets(Optional<HistoryEntry> undo, Optional<HistoryEntry> redo) {
	}

	/** What a transaction did, and what undo and redo are about after it. */
	private record Written(List<Commit> commits, Targets next) {
	}

	/** @param statements on a connection that writes; stays the caller's, to be closed */
	public Writer(Statements statements, StoreFailure failure) throws SQLException {
		this.statements = statements;
		this.failure = failure;
		this.history = new HistoryLog(statements);
		this.rows = new Rows(statements);
		this.contents = new Contents(statements);
		this.fullText = new FullText(statements);
		this.rules = new Rules(statements);
		this.anchors = new Anchors(statements, history);
		this.targets = targets();
	}

	/** Which step undo would take back. Thread-safe. */
	public Optional<HistoryEntry> toUndo() {
		return targets.undo;
	}

	/** Which step redo would repeat. Thread-safe. */
	public Optional<HistoryEntry> toRedo() {
		return targets.redo;
	}

	/** Why nothing is written any more, once the file was found damaged. Thread-safe. */
	public Optional<String> damage() {
		return damage;
	}

	/** Runs a command; nothing if it changed nothing. */
	public List<Commit> run(ProjectCommand command, String author) throws StoreException {
		Transaction transaction = new Transaction(statements, new Reader(statements, failure), author, failure);
		return inTransaction(command.label(), () -> command.run(transaction), () -> {
			List<RowChange> changes = transaction.changes();
			return changes.isEmpty() ? List.of() : List.of(write(author, command.label(), Kind.DO, Optional.empty(), changes));
		});
	}

	/** Adds a step of nothing, behind which undo does not go by itself. */
	public List<Commit> setBaseline(String label, String author) throws StoreException {
		return inTransaction(label, () -> List.of(write(author, label, Kind.DO, history.first(), List.of())));
	}

	/** Takes the newest step back. */
	public List<Commit> undo(String author) throws StoreException {
		HistoryEntry entry = targets.undo.orElseThrow(() -> new StoreException(Messages.undo_nothing));
		return inTransaction(entry.label(), () -> List.of(takeBack(entry, author)));
	}

	/** Takes one step back, whatever was done since, if nothing that was done since depends on it. */
	public List<Commit> undo(String stepId, String author) throws StoreException {
		return inTransaction(Messages.undo_one, () -> List.of(takeBack(undoable(stepId), author)));
	}

	/** Takes every step back that was done after that one: all of them or none. */
	public List<Commit> undoAfter(String stepId, String author) throws StoreException {
		return inTransaction(Messages.undo_after, () -> {
			HistoryEntry last = step(stepId);
			List<Commit> commits = new ArrayList<>();
			for (HistoryEntry entry : history.doneAfter(last.seq())) {
				commits.add(takeBack(entry, author));
			}
			return commits;
		});
	}

	/** Repeats the step taken back last. */
	public List<Commit> redo(String author) throws StoreException {
		HistoryEntry entry = targets.redo.orElseThrow(() -> new StoreException(Messages.redo_nothing));
		return inTransaction(entry.label(),
				() -> List.of(apply(entry, Kind.REDO, author, history.changes(entry.id()))));
	}

	private HistoryEntry step(String stepId) throws SQLException, StoreException {
		return history.find(stepId)
				.orElseThrow(() -> new StoreException(NLS.bind(Messages.find_missing, "step", stepId))); //$NON-NLS-1$
	}

	private HistoryEntry undoable(String stepId) throws SQLException, StoreException {
		HistoryEntry entry = step(stepId);
		if (entry.kind() != Kind.DO) {
			throw new StoreException(NLS.bind(Messages.undo_notAStep, OneLine.label(entry.label())));
		}
		if (entry.takenBack()) {
			throw new StoreException(NLS.bind(Messages.undo_takenBack, OneLine.label(entry.label())));
		}
		if (entry.target().isPresent()) {
			throw new StoreException(NLS.bind(Messages.undo_baseline, OneLine.label(entry.label())));
		}
		if (history.first().filter(entry::equals).isPresent()) {
			throw new StoreException(NLS.bind(Messages.undo_creation, OneLine.label(entry.label())));
		}
		return entry;
	}

	private Commit takeBack(HistoryEntry entry, String author) throws SQLException, StoreException {
		List<RowChange> reversed = new ArrayList<>();
		history.changes(entry.id()).reversed().forEach(change -> reversed.add(change.reverse()));
		return apply(entry, Kind.UNDO, author, reversed);
	}

	private Commit apply(HistoryEntry entry, Kind kind, String author, List<RowChange> changes)
			throws SQLException, StoreException {
		return write(author, entry.label(), kind, Optional.of(entry), changes);
	}

	private StoreException changedSince(HistoryEntry entry, RowChange change) throws SQLException {
		String label = OneLine.label(entry.label());
		return new StoreException(history.laterChange(entry.seq(), change)
				.map(later -> NLS.bind(Messages.undo_changedBy,
						new Object[] { label, OneLine.label(later.label()), later.author(), change.table() }))
				.orElseGet(() -> NLS.bind(Messages.undo_changedSince, label, change.table())));
	}

	/** @param target the step that is taken back or repeated; of a baseline, the first of all */
	private Commit write(String author, String label, Kind kind, Optional<HistoryEntry> target, List<RowChange> changes)
			throws SQLException, StoreException {
		fullText.forget(changes);
		for (RowChange change : changes) {
			if (!rows.apply(change)) {
				throw changedSince(target.orElseThrow(() -> new SQLException("not as it was read: " + change)), change); //$NON-NLS-1$
			}
		}
		fullText.learn(changes);
		if (kind != Kind.DO) {
			refuseMoved(target.orElseThrow(), changes);
		}
		rules.verify(changes);
		HistoryEntry entry = history.append(author, label, kind, target.map(HistoryEntry::id).orElse(null), changes);
		return new Commit(entry, changes, contents.newTexts(changes));
	}

	private void refuseMoved(HistoryEntry target, List<RowChange> changes) throws SQLException, StoreException {
		Optional<RowChange> moved = anchors.moved(target.seq(), changes);
		if (moved.isPresent()) {
			throw changedSince(target, moved.get());
		}
	}

	/** What somebody else's code does inside a transaction. */
	@FunctionalInterface
	private interface Command {

		void run() throws StoreException;
	}

	@FunctionalInterface
	private interface Step {

		List<Commit> run() throws SQLException, StoreException;
	}

	private List<Commit> inTransaction(String label, Step step) throws StoreException {
		return inTransaction(label, () -> {
			// Nothing comes before the step.
		}, step);
	}

	private List<Commit> inTransaction(String label, Command command, Step step) throws StoreException {
		if (damage.isPresent()) {
			throw new DamagedProjectException(failure.file(), damage.get(), null);
		}
		try {
			begin();
			return commit(label, command, step);
		} catch (SQLException e) {
			noteDamage(e);
			throw notWritten(label, Sqlite.reason(e), e);
		} catch (StoreException e) {
			noteDamage(e.getCause());
			throw e;
		}
	}

	private void begin() throws SQLException {
		if (stillOpen) {
			Sqlite.rollBackIfBegun(statements.connection());
			stillOpen = false;
		}
		Sqlite.beginWriting(statements.connection());
	}

	private List<Commit> commit(String label, Command command, Step step) throws SQLException, StoreException {
		try {
			command.run();
			Written written = written(label, step);
			Sqlite.commit(statements.connection());
			targets = written.next;
			return written.commits;
		} catch (SQLException | StoreException | RuntimeException | Error e) {
			rollBack(e);
			throw e;
		}
	}

	/** Where this breaks, a row or a step holds what this program never writes. */
	private Written written(String label, Step step) throws SQLException, StoreException {
		try {
			return new Written(step.run(), targets());
		} catch (UncheckedSqlException e) {
			throw e.getCause();
		} catch (RuntimeException e) {
			throw notWritten(label, StoreFailure.reason(e), e);
		}
	}

	/** After some failures, of the disk for one, SQLite has rolled back already; after others it cannot do it yet. */
	private void rollBack(Throwable because) {
		try {
			Sqlite.rollBack(statements.connection());
		} catch (SQLException e) {
			because.addSuppressed(e);
			stillOpen = true;
		}
	}

	private Targets targets() throws SQLException {
		return new Targets(history.toUndo(), history.toRedo());
	}

	private void noteDamage(Throwable cause) {
		if (cause instanceof SQLException e && Sqlite.isDamage(e)) {
			damage = Optional.of(NLS.bind(Messages.write_damaged, failure.file()));
		}
	}

	private StoreException notWritten(String label, String reason, Exception e) {
		String message = NLS.bind(Messages.write_failed, new Object[] { OneLine.label(label), failure.file(), reason });
		return damage.isPresent() ? new DamagedProjectException(failure.file(), message, e) : new StoreException(message, e);
	}
}
