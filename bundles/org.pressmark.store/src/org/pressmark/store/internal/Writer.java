// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
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

	/** The newest step that holds, and what undo and redo are about next: of a batch the newest part. */
	private record Targets(Optional<HistoryEntry> newest, Optional<HistoryEntry> undo, Optional<HistoryEntry> redo) {
	}

	/** What a transaction did, and what undo and redo are about after it. */
	private record Written(Done done, Targets next) {
	}

	/**
	 * The steps of a transaction, in their order. What the steps of a large one changed need not fit into memory together.
	 */
	public final class Done {

		private final List<HistoryEntry> steps = new ArrayList<>();
		private Commit last;

		private Done add(Commit commit) {
			steps.add(commit.entry());
			last = commit;
			return this;
		}

		/** The steps. */
		public List<HistoryEntry> steps() {
			return steps;
		}

		/** Hands over what each step changed, one after the other. To be called before anything else is written. */
		public void each(Consumer<Commit> consumer) throws StoreException {
			for (HistoryEntry step : steps) {
				consumer.accept(step.equals(last.entry()) ? last : failure.reading(() -> commit(step)));
			}
		}

		private Commit commit(HistoryEntry step) throws SQLException {
			List<RowChange> changes = history.changes(step.id());
			return new Commit(step, changes, contents.newTexts(changes));
		}
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
		this.anchors = new Anchors(statements);
		this.targets = targets();
	}

	/** The newest step that is not taken back. Thread-safe. */
	public Optional<HistoryEntry> newest() {
		return targets.newest;
	}

	/** Which step undo would take back; of a batch, the newest part. Thread-safe. */
	public Optional<HistoryEntry> toUndo() {
		return targets.undo;
	}

	/** Which step redo would repeat; of a batch, the newest part. Thread-safe. */
	public Optional<HistoryEntry> toRedo() {
		return targets.redo;
	}

	/** Why nothing is written any more, once the file was found damaged. Thread-safe. */
	public Optional<String> damage() {
		return damage;
	}

	/** As {@link #run(ProjectCommand, String, IProgressMonitor)}, for those who show no progress. */
	public Done run(ProjectCommand command, String author) throws StoreException {
		return run(command, author, null);
	}

	/**
	 * Runs a command; nothing if it changed nothing.
	 *
	 * @param monitor may be null
	 * @throws OperationCanceledException if the monitor was cancelled meanwhile; nothing was changed then
	 */
	public Done run(ProjectCommand command, String author, IProgressMonitor monitor) throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		Transaction transaction = new Transaction(statements, new Reader(statements, failure), author, failure,
				progress.split(1));
		return inTransaction(command.label(), () -> command.run(transaction), () -> {
			progress.checkCanceled();
			List<RowChange> changes = transaction.changes();
			return changes.isEmpty() ? new Done()
					: new Done().add(write(author, command.label(), Kind.DO, batch(command.continues()), changes,
							progress.split(1)));
		});
	}

	/** The first part of a batch that a step goes on with. */
	private Optional<HistoryEntry> batch(Optional<String> id) throws SQLException, StoreException {
		if (id.isEmpty()) {
			return Optional.empty();
		}
		HistoryEntry first = step(id.get());
		if (first.kind() != Kind.DO || first.target().isPresent() || isCreation(first)) {
			throw new StoreException(NLS.bind(Messages.batch_notOne, OneLine.label(first.label())));
		}
		return Optional.of(first);
	}

	/** Adds a step of nothing, behind which undo does not go by itself. */
	public Done setBaseline(String label, String author) throws StoreException {
		return inTransaction(label, () -> new Done().add(write(author, label, Kind.DO, history.first(), List.of(), null)));
	}

	/**
	 * Takes the newest step back, or all of its batch.
	 *
	 * @throws OperationCanceledException if the monitor was cancelled meanwhile; nothing was changed then
	 */
	public Done undo(String author, IProgressMonitor monitor) throws StoreException {
		HistoryEntry entry = targets.undo.orElseThrow(() -> new StoreException(Messages.undo_nothing));
		return inTransaction(entry.label(), () -> takeBack(history.toUndo(), author, monitor));
	}

	/** Takes one step back, or all of its batch, whatever was done since, if nothing that was done since depends on it. */
	public Done undo(String stepId, String author, IProgressMonitor monitor) throws StoreException {
		return inTransaction(Messages.undo_one, () -> {
			List<HistoryEntry> parts = history.batch(undoable(stepId).batch()).reversed();
			return takeBack(parts.stream().filter(part -> !part.takenBack()).toList(), author, monitor);
		});
	}

	/** Takes every step back that was done after that one: all of them or none. */
	public Done undoAfter(String stepId, String author, IProgressMonitor monitor) throws StoreException {
		return inTransaction(Messages.undo_after,
				() -> takeBack(history.doneAfter(step(stepId).seq()), author, monitor));
	}

	/** Repeats the step taken back last, or all of its batch that was. */
	public Done redo(String author, IProgressMonitor monitor) throws StoreException {
		HistoryEntry entry = targets.redo.orElseThrow(() -> new StoreException(Messages.redo_nothing));
		return inTransaction(entry.label(), () -> {
			Done done = new Done();
			each(history.toRedo(), Messages.redo_task, monitor,
					(step, progress) -> done.add(write(author, step.label(), Kind.REDO, Optional.of(step),
							history.changes(step.id()), progress)));
			return done;
		});
	}

	private HistoryEntry step(String stepId) throws SQLException, StoreException {
		return history.find(stepId)
				.orElseThrow(() -> new StoreException(NLS.bind(Messages.find_missing, "step", stepId)));
	}

	private HistoryEntry undoable(String stepId) throws SQLException, StoreException {
		HistoryEntry entry = step(stepId);
		if (entry.kind() != Kind.DO) {
			throw new StoreException(NLS.bind(Messages.undo_notAStep, OneLine.label(entry.label())));
		}
		if (entry.takenBack()) {
			throw new StoreException(NLS.bind(Messages.undo_takenBack, OneLine.label(entry.label())));
		}
		if (history.isBaseline(entry)) {
			throw new StoreException(NLS.bind(Messages.undo_baseline, OneLine.label(entry.label())));
		}
		if (isCreation(entry)) {
			throw new StoreException(NLS.bind(Messages.undo_creation, OneLine.label(entry.label())));
		}
		return entry;
	}

	private boolean isCreation(HistoryEntry entry) throws SQLException {
		return history.first().map(HistoryEntry::id).equals(Optional.of(entry.id()));
	}

	private Done takeBack(List<HistoryEntry> steps, String author, IProgressMonitor monitor)
			throws SQLException, StoreException {
		Done done = new Done();
		each(steps, Messages.undo_task, monitor, (step, progress) -> {
			List<RowChange> reversed = new ArrayList<>();
			history.changes(step.id()).reversed().forEach(change -> reversed.add(change.reverse()));
			done.add(write(author, step.label(), Kind.UNDO, Optional.of(step), reversed, progress));
		});
		return done;
	}

	/** What is done to one of many steps. */
	@FunctionalInterface
	private interface Change {

		void make(HistoryEntry step, IProgressMonitor progress) throws SQLException, StoreException;
	}

	private static void each(List<HistoryEntry> steps, String task, IProgressMonitor monitor, Change change)
			throws SQLException, StoreException {
		int rows = steps.stream().mapToInt(HistoryEntry::size).sum();
		SubMonitor progress = SubMonitor.convert(monitor, task, rows);
		for (HistoryEntry step : steps) {
			change.make(step, progress.split(step.size()));
		}
		progress.checkCanceled();
	}

	private StoreException changedSince(HistoryEntry entry, RowChange change) throws SQLException {
		String label = OneLine.label(entry.label());
		return new StoreException(new RowHistory(statements).laterChange(entry.seq(), change)
				.map(later -> NLS.bind(Messages.undo_changedBy,
						new Object[] { label, OneLine.label(later.label()), later.author(), change.table() }))
				.orElseGet(() -> NLS.bind(Messages.undo_changedSince, label, change.table())));
	}

	/**
	 * @param target the step that is taken back or repeated; the first of its batch; of a baseline, the first of all
	 * @param monitor may be null
	 */
	private Commit write(String author, String label, Kind kind, Optional<HistoryEntry> target, List<RowChange> changes,
			IProgressMonitor monitor) throws SQLException, StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		fullText.forget(changes);
		Optional<RowChange> other = rows.applyAll(changes, progress.split(1));
		if (other.isPresent() && kind == Kind.DO) {
			throw new SQLException("not as it was read: " + other.get());
		} else if (other.isPresent()) {
			throw changedSince(target.orElseThrow(), other.get());
		}
		fullText.learn(changes);
		if (kind != Kind.DO) {
			refuseMoved(target.orElseThrow(), changes);
		}
		rules.verify(changes, progress.split(1));
		HistoryEntry entry = history.append(author, label, kind, target.map(HistoryEntry::id).orElse(null), changes);
		progress.split(1);
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

		Done run() throws SQLException, StoreException;
	}

	private Done inTransaction(String label, Step step) throws StoreException {
		return inTransaction(label, () -> {
			// Nothing comes before the step.
		}, step);
	}

	private Done inTransaction(String label, Command command, Step step) throws StoreException {
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

	private Done commit(String label, Command command, Step step) throws SQLException, StoreException {
		try {
			command.run();
			Written written = written(label, step);
			Sqlite.commit(statements.connection());
			targets = written.next;
			return written.done;
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
		} catch (OperationCanceledException e) {
			throw e;
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
		Optional<HistoryEntry> redo = history.toRedo().stream().reduce((first, last) -> last);
		return new Targets(history.newest(), history.toUndo().stream().findFirst(), redo);
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
