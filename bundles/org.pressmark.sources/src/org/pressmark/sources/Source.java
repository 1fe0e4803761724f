// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.internal.Messages;

/**
 * A thing to import: some bytes and what is known of where they came from. Two sources are equal when they share their
 * name, address, type and the very same array.
 *
 * @param name        how the person who imports it calls it, for messages: a path, an address, {@code -}
 * @param uri         where it came from, when that is known
 * @param bytes       the content; whoever makes the source hands the array over and does not change it any more
 * @param contentType how its sender declared it, such as {@code text/html; charset=utf-8}
 * @since 1.0
 */
public record Source(String name, Optional<URI> uri, byte[] bytes, Optional<String> contentType) {

	/** The most that is read of a source, in bytes. */
	public static final int MAXIMUM_BYTES = 30 * 1024 * 1024;
	/**
	 * The most that is read of a file that is an archive, in bytes: a twelfth of the memory, for several of them may be
	 * in it at once, but no more than 512 MB.
	 */
	public static final int MAXIMUM_ARCHIVE_BYTES = (int) Math.clamp(Runtime.getRuntime().maxMemory() / 12, MAXIMUM_BYTES,
			512L << 20);
	/** How a ZIP archive, something packed by gzip, and a web archive begin. */
	private static final List<String> ARCHIVES = List.of("PK\u0003\u0004", "\u001F\u008B", "WARC/");

	/** Checks that nothing is null. */
	public Source {
		Objects.requireNonNull(name);
		Objects.requireNonNull(uri);
		Objects.requireNonNull(bytes);
		Objects.requireNonNull(contentType);
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
	 * Reads a file.
	 *
	 * @param file its path; the source is named by it as it stands
	 * @return the source
	 * @throws ImportException when the file is missing, a folder or another special file, not readable, empty, or
	 *                         larger than {@value #MAXIMUM_BYTES} bytes, or {@link #MAXIMUM_ARCHIVE_BYTES} of an archive
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
			return new Source(name, Optional.of(file.toUri()), readAll(name, in, most(file)), Optional.empty());
		} catch (NoSuchFileException e) {
			throw new ImportException(NLS.bind(Messages.source_missing, name), e);
		} catch (IOException e) {
			throw unreadable(name, e);
		}
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
			return of(name, readAll(name, in, MAXIMUM_BYTES));
		} catch (IOException e) {
			throw unreadable(name, e);
		}
	}

	private static int most(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			String begin = new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
			return ARCHIVES.stream().anyMatch(begin::startsWith) ? MAXIMUM_ARCHIVE_BYTES : MAXIMUM_BYTES;
		}
	}

	private static byte[] readAll(String name, InputStream in, int most) throws IOException, ImportException {
		byte[] bytes = in.readNBytes(most + 1);
		if (bytes.length == 0) {
			throw new ImportException(NLS.bind(Messages.source_empty, name));
		}
		if (bytes.length > most) {
			throw new ImportException(NLS.bind(Messages.source_tooLarge, name, most >> 20));
		}
		return bytes;
	}

	private static ImportException unreadable(String name, IOException cause) {
		String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		String reason = message.lines().findFirst().orElse(message);
		return new ImportException(NLS.bind(Messages.source_unreadable, name, reason), cause);
	}
}
