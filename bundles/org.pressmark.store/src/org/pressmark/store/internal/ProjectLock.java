// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Who may change a project: one program at a time. The operating system locks a byte of a file beside the project and
 * lets go of it when the program ends, however it ends; what is written in that file tells the others who has it.
 * Without the file nobody has the project.
 */
public final class ProjectLock implements AutoCloseable {

	/**
	 * Who has a project.
	 *
	 * @param author the person
	 * @param host the machine, empty if its name is not known
	 * @param since when it was opened, if that is known
	 */
	record Holder(String author, String host, Optional<Instant> since) {
	}

	/** Behind what is written: Windows lets nobody read a byte that is locked. */
	private static final long LOCKED_BYTE = 1L << 30;
	/** Not more than a disk gives a file anyway: some fill it up to its length, and on a full one there is no more. */
	private static final int LONGEST_MARK = 4096;
	private static final int MARKS = 4;

	/**
	 * What this program has. Some systems let go of all locks that a program has on a file as soon as it closes that
	 * file once, so what is here is not looked at in the file.
	 */
	private static final Map<Path, Holder> OURS = new ConcurrentHashMap<>();

	private final Path file;
	private final FileChannel channel;

	private ProjectLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Takes the project, if nobody has it.
	 *
	 * @throws IOException if the file beside the project cannot be written or locked
	 */
	static Optional<ProjectLock> tryAcquire(Path project, String author) throws IOException {
		Path file = beside(project);
		Holder holder = new Holder(author, host(), Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
		if (OURS.putIfAbsent(file, holder) != null) {
			return Optional.empty();
		}
		boolean acquired = false;
		try {
			Optional<ProjectLock> lock = acquire(file, holder);
			acquired = lock.isPresent();
			return lock;
		} finally {
			if (!acquired) {
				OURS.remove(file);
			}
		}
	}

	/** Whether some program has the project, as far as one can find out who may not write beside it. */
	static boolean isTaken(Path project) throws IOException {
		Path file = beside(project);
		if (OURS.containsKey(file)) {
			return true;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
				FileLock lock = channel.tryLock(LOCKED_BYTE, 1, true)) {
			return lock == null;
		} catch (NoSuchFileException e) {
			return false;
		} catch (AccessDeniedException e) {
			// Who may not look has to expect it.
			return true;
		}
	}

	/** Who has the project. */
	static Optional<Holder> holder(Path project) throws IOException {
		Path file = beside(project);
		Holder ours = OURS.get(file);
		if (ours != null) {
			return Optional.of(ours);
		}
		try {
			List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
			return lines.size() < 3 ? Optional.empty()
					: Optional.of(new Holder(lines.get(0), lines.get(1), instant(lines.get(2))));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	/** Lets the others have the project. */
	@Override
	public void close() throws IOException {
		try (channel) {
			// Deleted while it is still locked, so that nobody else can have locked it before.
			Files.deleteIfExists(file);
		} finally {
			OURS.remove(file);
		}
	}

	private static Optional<ProjectLock> acquire(Path file, Holder holder) throws IOException {
		while (true) {
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			boolean ours = false;
			try {
				FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
				if (lock == null) {
					return Optional.empty();
				}
				// Whoever had it may have deleted the file between our opening and locking it: then it is of no use.
				ours = tell(holder, file, channel);
				if (ours) {
					return Optional.of(new ProjectLock(file, channel));
				}
			} finally {
				if (!ours) {
					channel.close();
				}
			}
		}
	}

	/**
	 * Whether the open file is the one of that name: lengths that no other file has by chance show. Opening the file
	 * once more to look into it would let go of the lock on some systems.
	 */
	private static boolean isStill(Path file, FileChannel channel) throws IOException {
		try {
			boolean same = true;
			for (int i = 0; same && i < MARKS; i++) {
				int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST_MARK);
				channel.truncate(0);
				channel.write(ByteBuffer.wrap(new byte[length]), 0);
				same = Files.size(file) == length;
			}
			return same;
		} catch (NoSuchFileException e) {
			return false;
		}
	}

	/** Writes who has the project now. A file in which that cannot be told does not stay. */
	private static boolean tell(Holder holder, Path file, FileChannel channel) throws IOException {
		try {
			boolean still = isStill(file, channel);
			if (still) {
				write(holder, channel);
			}
			return still;
		} catch (IOException e) {
			Files.deleteIfExists(file);
			throw e;
		}
	}

	private static void write(Holder holder, FileChannel channel) throws IOException {
		String text = line(holder.author) + line(holder.host) + line(holder.since.orElseThrow().toString());
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
	}

	private static String line(String text) {
		return text.replaceAll("\\R", " ") + '\n';
	}

	private static Optional<Instant> instant(String text) {
		try {
			return Optional.of(Instant.parse(text));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** One project has one lock, by whatever way one gets to it. */
	private static Path beside(Path project) throws IOException {
		Path real = project.toRealPath();
		return real.resolveSibling(real.getFileName() + "-lock");
	}

	/** Without asking the network, which may take its time. */
	private static String host() {
		String name = System.getenv("COMPUTERNAME");
		Path kernel = Path.of("/proc/sys/kernel/hostname");
		if (name == null && Files.isReadable(kernel)) {
			try {
				name = Files.readString(kernel).strip();
			} catch (IOException e) {
				// Then the person's name has to do.
				name = "";
			}
		}
		return Objects.requireNonNullElse(name, Objects.requireNonNullElse(System.getenv("HOSTNAME"), ""));
	}
}
