// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.internal.Messages;

/**
 * A thing to import: some bytes and what is known of where they came from. The bytes are in memory, but for those of
 * an archive that is too large for that: these stay in its file. Any thread may use it.
 *
 * @since 1.0
 */
public final class Source {

	/** The most bytes that a source has in memory. */
	public static final int MAXIMUM_BYTES = 30 * 1024 * 1024;
	/** The most bytes that a source has that stays in its file. */
	public static final long MAXIMUM_FILE_BYTES = 4L << 30;

	private final String name;
	private final Optional<URI> uri;
	private final byte[] bytes;
	private final Optional<Path> file;
	private final Optional<String> contentType;

	/**
	 * A source in memory.
	 *
	 * @param name        how the person who imports it calls it, for messages: a path, an address, {@code -}
	 * @param uri         where it came from, when that is known
	 * @param bytes       the content; whoever makes the source hands the array over and does not change it any more
	 * @param contentType how its sender declared it, such as {@code text/html; charset=utf-8}
	 */
	public Source(String name, Optional<URI> uri, byte[] bytes, Optional<String> contentType) {
		this(name, uri, bytes, Optional.empty(), contentType);
	}

	private Source(String name, Optional<URI> uri, byte[] bytes, Optional<Path> file, Optional<String> contentType) {
		this.name = Objects.requireNonNull(name);
		this.uri = Objects.requireNonNull(uri);
		this.bytes = Objects.requireNonNull(bytes);
		this.file = file;
		this.contentType = Objects.requireNonNull(contentType);
	}

	/**
	 * A source in memory of which nothing else is known.
	 *
	 * @param name  for messages
	 * @param bytes the content, handed over
	 * @return the source
	 */
	public static Source of(String name, byte[] bytes) {
		return new Source(name, Optional.empty(), bytes, Optional.empty());
	}

	/**
	 * Reads a file into memory.
	 *
	 * @param file its path; the source is named by it as it stands
	 * @return the source
	 * @throws ImportException when the file is missing, a folder or another special file, not readable, empty, or
	 *                         larger than {@value #MAXIMUM_BYTES} bytes
	 */
	public static Source of(Path file) throws ImportException {
		String name = file.toString();
		if (Files.isDirectory(file)) {
			throw new ImportException(NLS.bind(Messages.source_isFolder, name));
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new ImportException(NLS.bind(Messages.source_isSpecial, name));
		}
		try (InputStream in = Files.newInputStream(file)) {
			return new Source(name, Optional.of(file.toUri()), readAll(name, in), Optional.empty());
		} catch (NoSuchFileException e) {
			throw new ImportException(NLS.bind(Messages.source_missing, name), e);
		} catch (IOException e) {
			throw unreadable(name, e);
		}
	}

	/**
	 * A file of any kind: read into memory, or left where it is if it is too large for that and so has to be an archive.
	 *
	 * @param file its path; the source is named by it as it stands; not to be changed until the source was read
	 * @return the source
	 * @throws ImportException as {@link #of(Path)}, but only when it is larger than {@link #MAXIMUM_FILE_BYTES}
	 */
	public static Source ofFile(Path file) throws ImportException {
		String name = file.toString();
		long size = Files.isRegularFile(file) ? size(file) : 0;
		if (size <= MAXIMUM_BYTES) {
			return of(file);
		}
		if (size > MAXIMUM_FILE_BYTES) {
			throw tooLarge(name, MAXIMUM_FILE_BYTES);
		}
		return new Source(name, Optional.of(file.toUri()), new byte[0], Optional.of(file), Optional.empty());
	}

	/**
	 * Reads a stream to its end.
	 *
	 * @param name for messages
	 * @param in   the stream; its owner closes it
	 * @return the source
	 * @throws ImportException when the stream cannot be read, is empty, or is longer than {@value #MAXIMUM_BYTES} bytes
	 */
	public static Source of(String name, InputStream in) throws ImportException {
		try {
			return of(name, readAll(name, in));
		} catch (IOException e) {
			throw unreadable(name, e);
		}
	}

	private static long size(Path file) throws ImportException {
		try {
			return Files.size(file);
		} catch (IOException e) {
			throw unreadable(file.toString(), e);
		}
	}

	private static byte[] readAll(String name, InputStream in) throws IOException, ImportException {
		byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
		if (bytes.length == 0) {
			throw new ImportException(NLS.bind(Messages.source_empty, name));
		}
		if (bytes.length > MAXIMUM_BYTES) {
			throw tooLarge(name, MAXIMUM_BYTES);
		}
		return bytes;
	}

	private static ImportException tooLarge(String name, long most) {
		return new ImportException(NLS.bind(Messages.source_tooLarge, name, most >> 20));
	}

	private static ImportException unreadable(String name, IOException cause) {
		String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		String reason = message.lines().findFirst().orElse(message);
		return new ImportException(NLS.bind(Messages.source_unreadable, name, reason), cause);
	}

	/**
	 * How the person who imports it calls it.
	 *
	 * @return the name, for messages
	 */
	public String name() {
		return name;
	}

	/**
	 * Where it came from.
	 *
	 * @return empty when that is not known
	 */
	public Optional<URI> uri() {
		return uri;
	}

	/**
	 * How its sender declared it.
	 *
	 * @return such as {@code text/html; charset=utf-8}; empty when nobody did
	 */
	public Optional<String> contentType() {
		return contentType;
	}

	/**
	 * The content of a source in memory.
	 *
	 * @return the source's own array, not to be changed
	 * @throws IllegalStateException when it stays in its {@link #file}
	 */
	public byte[] bytes() {
		if (file.isPresent()) {
			throw new IllegalStateException(name + " is not in memory");
		}
		return bytes;
	}

	/**
	 * The file that holds the content of a source that is too large for memory. Only an {@link ArchiveImporter} is given
	 * one.
	 *
	 * @return empty for a source in memory
	 */
	public Optional<Path> file() {
		return file;
	}

	/**
	 * Begins to read the content, wherever it is.
	 *
	 * @return a stream of it without a buffer, which the caller closes
	 * @throws IOException when that is not possible
	 */
	public InputStream open() throws IOException {
		return file.isPresent() ? Files.newInputStream(file.get()) : new ByteArrayInputStream(bytes);
	}

	/**
	 * How large it is.
	 *
	 * @return the number of bytes
	 * @throws IOException when its file is gone
	 */
	public long size() throws IOException {
		return file.isPresent() ? Files.size(file.get()) : bytes.length;
	}

	@Override
	public String toString() {
		return name;
	}
}
