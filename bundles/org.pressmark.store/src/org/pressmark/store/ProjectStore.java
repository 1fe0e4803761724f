// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;
import org.pressmark.store.internal.Messages;
import org.pressmark.store.internal.Reader;
import org.pressmark.store.internal.ReaderPool;
import org.pressmark.store.internal.SqliteFile;
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

	private final Path file;
	private final StoreFailure failure;
	private final Writer writer;
	private final ReaderPool readers;
	private final ExecutorService writerThread;
	private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();

	private ProjectStore(Path file, Connection connection, String author) throws StoreException {
		this.file = file;
		this.failure = new StoreFailure(file);
		this.readers = new ReaderPool(new SqliteFile(file), failure);
		this.writer = failure.reading(() -> new Writer(connection, author, failure));
		this.writerThread = Executors.newSingleThreadExecutor(work -> {
			Thread thread = new Thread(work, "Pressmark writer: " + file.getFileName()); //$NON-NLS-1$
			thread.setDaemon(true);
			return thread;
		});
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
		new SqliteFile(file).create();
		ProjectStore store = open(file, author);
		try {
			store.execute(ProjectCommand.of(NLS.bind(Messages.create_label, name), transaction -> {
				Project project = ModelFactory.eINSTANCE.createProject();
				project.setName(name);
				transaction.add(project, null);
			}));
			return store;
		} catch (StoreException e) {
			store.close();
			throw e;
		}
	}

	/**
	 * Opens a project.
	 *
	 * @param file where
	 * @param author who works on it, for the history
	 * @throws StoreException if there is no such file, it is no project, is damaged, or was written by a newer version;
	 *         the file is then as it was
	 */
	public static ProjectStore open(Path file, String author) throws StoreException {
		SqliteFile sqlite = new SqliteFile(file);
		sqlite.verify();
		Connection connection = null;
		try {
			connection = sqlite.connect();
			return new ProjectStore(file, connection, author);
		} catch (SQLException e) {
			throw sqlite.notOpened(e);
		} catch (StoreException e) {
			closeAfter(e, connection);
			throw e;
		}
	}

	/**
	 * Looks for everything that is wrong in a project that nobody has open, such as a backup. The file is only read, and
	 * nothing is written beside it. Not for the UI thread.
	 *
	 * @param file where
	 * @return nothing if the project is whole
	 * @throws StoreException if there is no such file, it is no project, was written by a newer version, or is damaged so
	 *         that it cannot be read
	 */
	public static List<Problem> verify(Path file) throws StoreException {
		SqliteFile sqlite = new SqliteFile(file);
		sqlite.verify();
		StoreFailure failure = new StoreFailure(file);
		try (Connection connection = sqlite.connectUnchanging()) {
			return new Reader(connection, failure).check();
		} catch (SQLException e) {
			throw sqlite.notOpened(e);
		}
	}

	/** Where the project is. */
	public Path file() {
		return file;
	}

	/**
	 * Runs a command on the writer thread.
	 *
	 * @return completes on the writer thread when the change is on disk, with its history entry, or empty if the
	 *         command changed nothing; or with a {@link StoreException} when nothing was changed
	 */
	public CompletableFuture<Optional<HistoryEntry>> submit(ProjectCommand command) {
		return write(() -> writer.run(command));
	}

	/** As {@link #submit}, and waits. Not for the UI thread. */
	public Optional<HistoryEntry> execute(ProjectCommand command) throws StoreException {
		return await(submit(command));
	}

	/** Takes the newest step back that is not taken back yet. Fails if there is none. */
	public CompletableFuture<Optional<HistoryEntry>> undo() {
		return write(writer::undo);
	}

	/** Repeats the step that was taken back last. Fails if there is none. */
	public CompletableFuture<Optional<HistoryEntry>> redo() {
		return write(writer::redo);
	}

	/** What {@link #undo} would take back. */
	public Optional<HistoryEntry> toUndo() {
		return writer.toUndo();
	}

	/** What {@link #redo} would repeat. */
	public Optional<HistoryEntry> toRedo() {
		return writer.toRedo();
	}

	/** Looks at the project, on this thread. Not for the UI thread. */
	public <T> T read(Reading<T> reading) throws StoreException {
		return readers.read(connection -> reading.read(new Reader(connection, failure)));
	}

	/**
	 * Looks at the project on the writer thread: after every change submitted before, before every one submitted
	 * after. For those who follow changes from a known state on.
	 */
	public <T> CompletableFuture<T> readInOrder(Reading<T> reading) {
		CompletableFuture<T> future = new CompletableFuture<>();
		enqueue(future, () -> future.complete(read(reading)));
		return future;
	}

	/**
	 * Writes a consistent copy, while the project stays open.
	 *
	 * @param target where; nothing may be there yet
	 */
	public void backup(Path target) throws StoreException {
		readers.backup(target);
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
	public void close() throws StoreException {
		writerThread.shutdown();
		try {
			if (!writerThread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
				writerThread.shutdownNow();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		readers.close();
		failure.reading(writer::close);
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

	/** Something that changes the project; empty if nothing was to change. */
	@FunctionalInterface
	private interface Writing {

		Optional<Commit> write() throws StoreException;
	}

	private CompletableFuture<Optional<HistoryEntry>> write(Writing writing) {
		CompletableFuture<Optional<HistoryEntry>> future = new CompletableFuture<>();
		enqueue(future, () -> {
			Optional<Commit> commit = writing.write();
			commit.ifPresent(this::tell);
			future.complete(commit.map(Commit::entry));
		});
		return future;
	}

	/** The change is on disk, so a listener that fails fails alone. */
	private void tell(Commit commit) {
		for (StoreListener listener : listeners) {
			try {
				listener.committed(commit);
			} catch (RuntimeException e) {
				Thread thread = Thread.currentThread();
				thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
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
			future.completeExceptionally(new StoreException(NLS.bind(Messages.store_closed, file), e));
		}
	}

	private static void closeAfter(StoreException e, Connection connection) {
		try {
			connection.close();
		} catch (SQLException closing) {
			e.addSuppressed(closing);
		}
	}
}
