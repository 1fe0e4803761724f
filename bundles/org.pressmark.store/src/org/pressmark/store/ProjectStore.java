// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.Log;
import org.pressmark.store.internal.Access;
import org.pressmark.store.internal.Copying;
import org.pressmark.store.internal.Follower;
import org.pressmark.store.internal.Holding;
import org.pressmark.store.internal.KnownStories;
import org.pressmark.store.internal.Messages;
import org.pressmark.store.internal.NewProject;
import org.pressmark.store.internal.Reader;
import org.pressmark.store.internal.ReaderPool;
import org.pressmark.store.internal.SqliteFile;
import org.pressmark.store.internal.Statements;
import org.pressmark.store.internal.StoreFailure;
import org.pressmark.store.internal.Writer;

/**
 * An open project. Commands change it one after the other on its writer thread; readers look at it from any thread,
 * undisturbed by writing. What a method here reports as done is on disk.
 *
 * <p>
 * Thread-safe. Belongs to whoever opened it, who has to close it.
 */
public final class ProjectStore implements AutoCloseable {

	/** Something that looks at a project and gives an answer. */
	@FunctionalInterface
	public interface Reading<T> {

		/** @param reader valid only during this call */
		T read(ProjectReader reader) throws StoreException;
	}

	private static final int CLOSE_SECONDS = 60;
	private static final long LOOK_MILLIS = 1_000;
	private static final long CHECKPOINT_MILLIS = 300;

	private final SqliteFile sqlite;
	private final String author;
	private final StoreFailure failure;
	private final Holding holding;
	private final ReaderPool readers;
	private final KnownStories stories = new KnownStories();
	private final ScheduledThreadPoolExecutor writerThread;
	private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();
	private final AtomicReference<Future<?>> checkpointing = new AtomicReference<>(CompletableFuture.completedFuture(null));
	private Optional<Follower> follower = Optional.empty();
	/** Why it could not be looked at the last time; empty if it could. */
	private String lookFailure = "";
	private boolean closed;

	private ProjectStore(SqliteFile sqlite, Access access, String author) throws StoreException {
		this.sqlite = sqlite;
		this.author = author;
		this.failure = new StoreFailure(sqlite.path());
		this.readers = new ReaderPool(access, failure);
		this.holding = new Holding(sqlite, access, author, failure);
		this.writerThread = writerThread(sqlite.path());
	}

	private static ScheduledThreadPoolExecutor writerThread(Path file) {
		ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, work -> {
			Thread thread = new Thread(work, "Pressmark writer: " + file.getFileName());
			thread.setDaemon(true);
			return thread;
		});
		// Else closing would wait until what is cancelled would have had its turn.
		executor.setRemoveOnCancelPolicy(true);
		return executor;
	}

	/**
	 * Makes a new, empty project and opens it.
	 *
	 * @param file where; nothing may be there yet
	 * @param name what the project is called
	 * @param author who works on it, for the history
	 * @throws StoreException if there is something, or it cannot be written
	 */
	public static ProjectStore create(Path file, String name, String author) throws StoreException {
		new NewProject(file).create(name, author);
		return open(file, author);
	}

	/**
	 * Opens a project to work on it. If somebody else has it open, or it cannot be written, it is open to be read:
	 * {@link #readOnly()} says why, and what others do to it meanwhile is told to the listeners as if it were done here.
	 * When nobody else has it any more, it can be changed here.
	 * A project of an older version is brought to this one, after it was copied beside itself.
	 *
	 * @param file where
	 * @param author who works on it, for the history
	 * @throws StoreException if there is no such file, it is no project, is damaged, or was written by a newer version;
	 *         the file is then as it was
	 */
	public static ProjectStore open(Path file, String author) throws StoreException {
		return open(file, author, null);
	}

	/**
	 * As {@link #open(Path, String)}, where a person sees how far it is: bringing a large project of an older version to
	 * this one takes minutes.
	 *
	 * @param monitor progress and cancel, on this thread; may be null
	 * @throws OperationCanceledException if it was cancelled; the file is then as it was
	 */
	public static ProjectStore open(Path file, String author, IProgressMonitor monitor) throws StoreException {
		SqliteFile sqlite = new SqliteFile(file);
		ProjectStore store = open(sqlite, Access.toWrite(sqlite, author, monitor), author);
		store.watch();
		return store;
	}

	/**
	 * Opens a project to change it. Otherwise as {@link #open}.
	 *
	 * @throws StoreException also with the reason if it could only be read
	 */
	public static ProjectStore openToWrite(Path file, String author) throws StoreException {
		return openToWrite(file, author, null);
	}

	/** As {@link #openToWrite(Path, String)}, with progress and cancel as {@link #open(Path, String, IProgressMonitor)}. */
	public static ProjectStore openToWrite(Path file, String author, IProgressMonitor monitor) throws StoreException {
		SqliteFile sqlite = new SqliteFile(file);
		ProjectStore store = open(sqlite, Access.toWrite(sqlite, author, monitor), author);
		try {
			store.requireWritable();
			return store;
		} catch (StoreException e) {
			store.close();
			throw e;
		}
	}

	/**
	 * Opens a project only to look at it, also while somebody works on it. Otherwise as {@link #open}.
	 *
	 * @param file where
	 */
	public static ProjectStore openReadOnly(Path file) throws StoreException {
		return openReadOnly(file, null);
	}

	/** As {@link #openReadOnly(Path)}, with progress and cancel as {@link #open(Path, String, IProgressMonitor)}. */
	public static ProjectStore openReadOnly(Path file, IProgressMonitor monitor) throws StoreException {
		SqliteFile sqlite = new SqliteFile(file);
		return open(sqlite, Access.toRead(sqlite, monitor), "");
	}

	private static ProjectStore open(SqliteFile sqlite, Access access, String author) throws StoreException {
		try {
			return new ProjectStore(sqlite, access, author);
		} catch (StoreException e) {
			access.closeAfter(e);
			throw e;
		}
	}

	/** Where the project is. */
	public Path file() {
		return sqlite.path();
	}

	/**
	 * Why nothing can be changed, as one line for a person; empty if it can. May change while it is open:
	 * {@link StoreListener#accessChanged} tells.
	 */
	public Optional<String> readOnly() {
		return holding.readOnly();
	}

	/**
	 * Lets nothing be written any more: the file is found to be damaged by somebody who only read it.
	 *
	 * @param reason one line for a person
	 */
	public void stopWriting(String reason) {
		holding.stopWriting(reason);
		tell(StoreListener::accessChanged);
	}

	/** @throws StoreException with the reason, if nothing can be changed */
	public void requireWritable() throws StoreException {
		if (readOnly().isPresent()) {
			throw new StoreException(readOnly().get());
		}
	}

	/**
	 * Runs a command on the writer thread, in the name of whoever opened the project.
	 *
	 * @return completes on the writer thread when the change is on disk, with its history entry, or empty if the
	 *         command changed nothing; or with a {@link StoreException} when nothing was changed
	 */
	public CompletableFuture<Optional<HistoryEntry>> submit(ProjectCommand command) {
		return submit(command, author);
	}

	/** As {@link #submit(ProjectCommand)}, in the name of that person. */
	public CompletableFuture<Optional<HistoryEntry>> submit(ProjectCommand command, String person) {
		return writeOne(to -> to.run(command, person));
	}

	/**
	 * As {@link #submit(ProjectCommand)}, where a person sees how far it is.
	 *
	 * @param monitor progress and cancel, on the writer thread; may be null
	 * @return completes with an {@link OperationCanceledException} if it was cancelled, and nothing is changed then
	 */
	public CompletableFuture<Optional<HistoryEntry>> submit(ProjectCommand command, IProgressMonitor monitor) {
		return writeOne(to -> to.run(command, author, monitor));
	}

	/** As {@link #submit}, and waits. Not for the UI thread. */
	public Optional<HistoryEntry> execute(ProjectCommand command) throws StoreException {
		return await(submit(command));
	}

	/** As {@link #submit(ProjectCommand, IProgressMonitor)}, and waits. Not for the UI thread. */
	public Optional<HistoryEntry> execute(ProjectCommand command, IProgressMonitor monitor) throws StoreException {
		return await(submit(command, monitor));
	}

	/**
	 * Says that what was done so far made the project: {@link #undo()} does not go behind this, as it does not behind the
	 * step that made the empty project. A certain step of it can still be taken back, as can all after one.
	 *
	 * @param label what the history says there
	 * @return completes with the history entry
	 */
	public CompletableFuture<Optional<HistoryEntry>> setBaseline(String label) {
		return writeOne(to -> to.setBaseline(label, author));
	}

	/** As {@link #undo(IProgressMonitor)}, for those who show no progress. */
	public CompletableFuture<Optional<HistoryEntry>> undo() {
		return undo((IProgressMonitor) null);
	}

	/**
	 * Takes back what a person did last of all that is not taken back yet, and not behind a baseline: a step, or all that
	 * holds of a batch, in one transaction. A batch is as old as its first part, for what was done while it went on may
	 * depend on it. Fails if there is nothing.
	 *
	 * @param monitor progress and cancel, on the writer thread; may be null
	 * @return completes with the history entry, of a batch that for its newest part; with an
	 *         {@link OperationCanceledException} if it was cancelled, and nothing is changed then
	 */
	public CompletableFuture<Optional<HistoryEntry>> undo(IProgressMonitor monitor) {
		return write(to -> to.undo(author, monitor), steps -> steps.stream().findFirst());
	}

	/** As {@link #undo(String, IProgressMonitor)}, for those who show no progress. */
	public CompletableFuture<Optional<HistoryEntry>> undo(String stepId) {
		return undo(stepId, null);
	}

	/**
	 * Takes one step back, with it all that holds of its batch, and nothing else that was done after it. Fails, with the
	 * reason, if something later depends on it.
	 *
	 * @param stepId the {@link HistoryEntry#id()} of a step of the kind {@code DO}
	 * @param monitor progress and cancel, on the writer thread; may be null
	 * @return as {@link #undo(IProgressMonitor)}
	 */
	public CompletableFuture<Optional<HistoryEntry>> undo(String stepId, IProgressMonitor monitor) {
		return write(to -> to.undo(stepId, author, monitor), steps -> steps.stream().findFirst());
	}

	/** As {@link #undoAfter(String, IProgressMonitor)}, for those who show no progress. */
	public CompletableFuture<List<HistoryEntry>> undoAfter(String stepId) {
		return undoAfter(stepId, null);
	}

	/**
	 * Takes back all that was done after a step, also what is only the later part of a batch: in one transaction, with one
	 * history entry for each.
	 *
	 * @param stepId the {@link HistoryEntry#id()} of the step that shall be the last one
	 * @param monitor progress and cancel, on the writer thread; may be null
	 * @return completes with the new history entries; none if nothing was done since; with an
	 *         {@link OperationCanceledException} if it was cancelled, and nothing is changed then
	 */
	public CompletableFuture<List<HistoryEntry>> undoAfter(String stepId, IProgressMonitor monitor) {
		return write(to -> to.undoAfter(stepId, author, monitor), List::copyOf);
	}

	/** As {@link #redo(IProgressMonitor)}, for those who show no progress. */
	public CompletableFuture<Optional<HistoryEntry>> redo() {
		return redo(null);
	}

	/**
	 * Repeats the step that was taken back last, or of a batch all that was taken back since something new was done. Fails
	 * if there is none.
	 *
	 * @param monitor progress and cancel, on the writer thread; may be null
	 * @return as {@link #undo(IProgressMonitor)}
	 */
	public CompletableFuture<Optional<HistoryEntry>> redo(IProgressMonitor monitor) {
		return write(to -> to.redo(author, monitor), steps -> steps.stream().reduce((first, last) -> last));
	}

	/** The newest step that is not taken back, and not behind a baseline. */
	public Optional<HistoryEntry> newest() {
		return holding.writer().flatMap(Writer::newest);
	}

	/** What {@link #undo} would take back; of a batch the newest part, whose label says what the whole came to. */
	public Optional<HistoryEntry> toUndo() {
		return holding.writer().flatMap(Writer::toUndo);
	}

	/** What {@link #redo} would repeat; of a batch the newest part. */
	public Optional<HistoryEntry> toRedo() {
		return holding.writer().flatMap(Writer::toRedo);
	}

	/** Looks at the project, on this thread. Not for the UI thread. */
	public <T> T read(Reading<T> reading) throws StoreException {
		return readers.read(statements -> reading.read(new Reader(statements, failure, stories)));
	}

	/**
	 * Looks at the project on the writer thread: after every change submitted before, before every one submitted
	 * after. For those who follow changes from a known state on.
	 */
	public <T> CompletableFuture<T> readInOrder(Reading<T> reading) {
		CompletableFuture<T> future = new CompletableFuture<>();
		enqueue(future, () -> future.complete(readers.read(statements -> {
			tellNews(statements);
			return reading.read(new Reader(statements, failure, stories));
		})));
		return future;
	}

	/**
	 * Writes a consistent copy, while the project stays open.
	 *
	 * @param target where; nothing may be there yet
	 */
	public void backup(Path target) throws StoreException {
		backup(target, () -> false);
	}

	/**
	 * As {@link #backup(Path)}, as long as nobody cancels it.
	 *
	 * @param cancelled is asked now and then
	 * @throws DamagedProjectException if the project is too damaged to be copied
	 * @throws CancellationException if it was cancelled; nothing is left of the copy then
	 */
	public void backup(Path target, BooleanSupplier cancelled) throws StoreException {
		new Copying(sqlite, cancelled).to(target);
	}

	/** Tells this listener of every commit from now on. */
	public void addListener(StoreListener listener) {
		listeners.add(listener);
	}

	/** Tells it no longer. */
	public void removeListener(StoreListener listener) {
		listeners.remove(listener);
	}

	/** Waits for what was submitted and closes the file. Not for the UI thread. May be called more than once. */
	@Override
	public synchronized void close() throws StoreException {
		if (closed) {
			return;
		}
		closed = true;
		writerThread.shutdown();
		checkpointing.get().cancel(false);
		try {
			if (!writerThread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
				writerThread.shutdownNow();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		readers.close();
		holding.close();
	}

	/** Waits for a result of {@link #submit} and the like. */
	public static <T> T await(CompletableFuture<T> future) throws StoreException {
		try {
			return future.join();
		} catch (CompletionException e) {
			switch (e.getCause()) {
			case StoreException failed -> throw failed;
			case RuntimeException failed -> throw failed;
			case Error failed -> throw failed;
			default -> throw e;
			}
		}
	}

	/** Something that changes the project; nothing if nothing was to change. */
	@FunctionalInterface
	private interface Writing {

		Writer.Done write(Writer to) throws StoreException;
	}

	private CompletableFuture<Optional<HistoryEntry>> writeOne(Writing writing) {
		return write(writing, steps -> steps.stream().findFirst());
	}

	private <T> CompletableFuture<T> write(Writing writing, Function<List<HistoryEntry>, T> answer) {
		CompletableFuture<T> future = new CompletableFuture<>();
		enqueue(future, () -> {
			Writer.Done done = written(writing);
			checkpointSoon();
			done.each(this::tell);
			future.complete(answer.apply(done.steps()));
		});
		return future;
	}

	private Writer.Done written(Writing writing) throws StoreException {
		boolean couldBeChanged = readOnly().isEmpty();
		try {
			return writing.write(holding.toWrite());
		} finally {
			tellAccess(couldBeChanged);
		}
	}

	private void checkpoint() {
		boolean couldBeChanged = readOnly().isEmpty();
		holding.checkpoint();
		tellAccess(couldBeChanged);
	}

	private void tellAccess(boolean couldBeChanged) {
		if (couldBeChanged != readOnly().isEmpty()) {
			tell(StoreListener::accessChanged);
		}
	}

	/** Not after each command: one that follows soon would wait. */
	private void checkpointSoon() {
		try {
			checkpointing.getAndSet(writerThread.schedule(this::checkpoint, CHECKPOINT_MILLIS, TimeUnit.MILLISECONDS)).cancel(false);
		} catch (RejectedExecutionException e) {
			// It is being closed, and all is taken in then.
		}
	}

	private void watch() throws StoreException {
		if (readOnly().isPresent()) {
			follower = Optional.of(readers.read(statements -> failure.reading(() -> new Follower(statements))));
		}
		writerThread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** What cannot be looked at now can be the next time; whoever looks at the project is told why not. */
	private void look() {
		try {
			lookForNews();
			if (holding.lookAgain(this::lookForNews)) {
				if (holding.writer().isPresent()) {
					follower = Optional.empty();
				}
				tell(StoreListener::accessChanged);
			}
			lookFailure = "";
		} catch (StoreException | RuntimeException e) {
			lookedInVain(e);
		}
	}

	/** What lasts is logged once, not every second. */
	private void lookedInVain(Exception e) {
		if (!lookFailure.equals(e.toString())) {
			lookFailure = e.toString();
			Log.error(ProjectStore.class, NLS.bind(Messages.look_failed, file()), e);
		}
	}

	private void lookForNews() throws StoreException {
		if (follower.isPresent()) {
			readers.read(statements -> {
				tellNews(statements);
				return null;
			});
		}
	}

	private void tellNews(Statements statements) throws StoreException {
		if (follower.isPresent()) {
			failure.reading(() -> follower.get().news(statements)).forEach(this::tell);
		}
	}

	private void tell(Commit commit) {
		tell(listener -> listener.committed(commit));
	}

	/** What happened has happened, so a listener that fails fails alone. */
	private void tell(Consumer<StoreListener> what) {
		for (StoreListener listener : listeners) {
			try {
				what.accept(listener);
			} catch (RuntimeException e) {
				Log.error(ProjectStore.class, NLS.bind(Messages.listener_failed, file()), e);
			}
		}
	}

	private interface Work {

		void run() throws StoreException;
	}

	private void enqueue(CompletableFuture<?> future, Work work) {
		try {
			writerThread.execute(() -> {
				try {
					work.run();
				} catch (StoreException | RuntimeException | Error e) {
					future.completeExceptionally(e);
				}
			});
		} catch (RejectedExecutionException e) {
			future.completeExceptionally(new StoreException(NLS.bind(Messages.store_closed, file()), e));
		}
	}
}
