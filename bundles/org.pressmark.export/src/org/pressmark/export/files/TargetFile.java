// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ExportException;
import org.pressmark.export.internal.Messages;

/**
 * A file that comes into being as a whole: what is written goes to a file beside it, which takes its place on
 * {@link #commit()} and vanishes on {@link #close()}.
 */
public final class TargetFile implements Closeable {

	private final Path target;
	private final Path draft;
	private final FileChannel channel;
	private final OutputStream output;
	private Optional<IOException> failure = Optional.empty();

	private TargetFile(Path target, Path draft) throws IOException {
		this.target = target;
		this.draft = draft;
		channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		output = new BufferedOutputStream(new Remembering(Channels.newOutputStream(channel))) {

			@Override
			public void close() throws IOException {
				flush(); // the channel stays open until what was written is known to be on the disk
			}
		};
	}

	/** Remembers why the disk took no more, for who writes to it may tell of other things, or of nothing. */
	private final class Remembering extends FilterOutputStream {

		Remembering(OutputStream disk) {
			super(disk);
		}

		@Override
		public void write(int value) throws IOException {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			try {
				out.write(bytes, offset, length);
			} catch (IOException e) {
				failure = Optional.of(failure.orElse(e));
				throw e;
			}
		}
	}

	/**
	 * Why a file could never be written: it is a folder or a device, has no folder, or one of them is protected. Not for the
	 * UI thread.
	 *
	 * @return one line for a person; empty if nothing speaks against it
	 */
	public static Optional<String> problem(Path path) {
		Path file = path.toAbsolutePath();
		Path folder = file.getParent();
		if (Files.isDirectory(file)) {
			return Optional.of(NLS.bind(Messages.target_isFolder, path));
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			return Optional.of(NLS.bind(Messages.target_noFile, path)); // it would be replaced
		}
		if (folder == null || !Files.isDirectory(folder)) {
			return Optional.of(NLS.bind(Messages.target_folderMissing, path, folder));
		}
		// Of a link it is the folder of the file behind it that counts: that shows when writing begins.
		Path written = Files.exists(file) ? file : folder;
		return Files.isWritable(written) ? Optional.empty()
				: Optional.of(NLS.bind(Messages.target_notWritable, path, written == folder ? folder : written.getFileName()));
	}

	/**
	 * Begins to write a file.
	 *
	 * @throws ExportException when it could never be written, as {@link #problem} says, or cannot be now
	 */
	public static TargetFile open(Path path) throws ExportException {
		Optional<String> problem = problem(path);
		if (problem.isPresent()) {
			throw new ExportException(problem.get(), null);
		}
		Path file = path.toAbsolutePath();
		try {
			// A link stays a link: it is the file behind it that is replaced.
			Path target = Files.exists(file) ? file.toRealPath() : file;
			return new TargetFile(target, target.resolveSibling("." + UUID.randomUUID() + ".tmp"));
		} catch (IOException e) {
			throw new ExportException(NLS.bind(Messages.target_notWritable, path, file.getParent()), e);
		}
	}

	/** Where to write to. */
	public OutputStream output() {
		return output;
	}

	/** Why something was not written to {@link #output()}, the disk being full, say; empty if all was. */
	public Optional<IOException> failure() {
		return failure;
	}

	/** Makes what was written the file. */
	public void commit() throws IOException {
		output.flush();
		channel.force(true);
		channel.close();
		try {
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
		} catch (FileSystemException e) {
			throw new IOException(Messages.target_notReplaced, e); // Windows protects a file that is open elsewhere
		}
	}

	/** Removes what was written, unless it has become the file. */
	@Override
	public void close() throws IOException {
		channel.close();
		Files.deleteIfExists(draft);
	}
}
