// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;

/** A ZIP archive in memory or in its file. Nothing is unpacked but what is asked for, and nothing of it to a disk. */
public final class Archive implements Closeable {

	/** More than this the format does not hold without its extension for large archives. */
	private static final int MOST_ENTRIES = 65_535;
	/** How an entry of the directory begins: {@code PK\1\2}. */
	private static final int DIRECTORY_ENTRY = 'P' << 24 | 'K' << 16 | 1 << 8 | 2;
	private static final int PART = 1 << 16;

	private final String name;
	private final ZipFile file;

	private Archive(String name, ZipFile file) {
		this.name = name;
		this.file = file;
	}

	/**
	 * Whether a source begins as an archive does.
	 *
	 * @param source any source
	 * @return true for archives, empty ones included; false also when it cannot be read
	 */
	public static boolean is(Source source) {
		try (InputStream in = source.open()) {
			byte[] begin = in.readNBytes(4);
			return begin.length == 4 && begin[0] == 'P' && begin[1] == 'K'
					&& (begin[2] == 3 && begin[3] == 4 || begin[2] == 5 && begin[3] == 6);
		} catch (IOException e) {
			return false; // Whoever reads it will tell.
		}
	}

	/**
	 * Whether a source is an archive with this entry in it.
	 *
	 * @param source any source
	 * @param entry  the entry's name
	 * @return false also when the archive is damaged
	 */
	public static boolean has(Source source, String entry) {
		if (!is(source)) {
			return false;
		}
		try (Archive archive = open(source)) {
			return archive.file.getEntry(entry) != null;
		} catch (ImportException | IOException e) {
			return false; // Whoever reads it as an archive will tell.
		}
	}

	/**
	 * Opens an archive.
	 *
	 * @param source its bytes
	 * @return the archive, which the caller closes
	 * @throws ImportException when it is damaged or has too many entries
	 */
	public static Archive open(Source source) throws ImportException {
		try {
			if (hasTooManyEntries(source)) {
				throw new ImportException(NLS.bind(Messages.document_tooManyParts, source.name(), MOST_ENTRIES));
			}
			// What stands before each file stands in the directory, too: it is read when the file is.
			return new Archive(source.name(), ZipFile.builder().setSeekableByteChannel(channel(source))
					.setIgnoreLocalFileHeader(true).get());
		} catch (IOException | RuntimeException e) {
			throw new ImportException(NLS.bind(Messages.zip_damaged, source.name(), reason(e)), e);
		}
	}

	private static SeekableByteChannel channel(Source source) throws IOException {
		return source.file().isPresent() ? Files.newByteChannel(source.file().get())
				: new SeekableInMemoryByteChannel(source.bytes());
	}

	/** Looks for the entries of the directory at the end, each of which takes a hundred times its bytes once it is read. */
	private static boolean hasTooManyEntries(Source source) throws IOException {
		byte[] part = new byte[PART];
		int entries = 0;
		int last = 0;
		try (InputStream in = source.open()) {
			for (int read = in.read(part); read > 0 && entries <= MOST_ENTRIES; read = in.read(part)) {
				for (int i = 0; i < read; i++) {
					last = last << 8 | part[i] & 0xFF;
					entries += last == DIRECTORY_ENTRY ? 1 : 0;
				}
			}
		}
		return entries > MOST_ENTRIES;
	}

	/** Whether it is a document of an office program, the parts of which are none by themselves. */
	boolean isDocument() {
		return file.getEntry("[Content_Types].xml") != null || file.getEntry("META-INF/manifest.xml") != null;
	}

	/**
	 * Why something failed, in one line.
	 *
	 * @param e what was thrown
	 * @return its message, or its kind when it has none
	 */
	public static String reason(Exception e) {
		String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		return message.lines().findFirst().orElse(message);
	}

	/**
	 * The entries that are files.
	 *
	 * @return them in the order of the archive
	 */
	public List<ZipArchiveEntry> files() {
		List<ZipArchiveEntry> files = new ArrayList<>();
		for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
			if (!entry.isDirectory()) {
				files.add(entry);
			}
		}
		return files;
	}

	/**
	 * Whether an entry is packed in a way that can be unpacked.
	 *
	 * @param entry one of the {@link #files}
	 * @return false for unknown ways and for encrypted ones
	 */
	boolean canRead(ZipArchiveEntry entry) {
		return file.canReadEntryData(entry);
	}

	/**
	 * Unpacks an entry.
	 *
	 * @param entry one of the {@link #files}
	 * @return its bytes, which may be any number
	 * @throws IOException when it is damaged
	 */
	InputStream open(ZipArchiveEntry entry) throws IOException {
		try {
			return file.getInputStream(entry);
		} catch (RuntimeException e) {
			throw new IOException(reason(e), e);
		}
	}

	/**
	 * Unpacks an entry into memory.
	 *
	 * @param entry its name
	 * @param most  the most bytes that it may have
	 * @return its bytes; empty when there is no such entry
	 * @throws ImportException when it is damaged or has more bytes
	 */
	public Optional<byte[]> read(String entry, int most) throws ImportException {
		ZipArchiveEntry found = file.getEntry(entry);
		return found == null ? Optional.empty() : Optional.of(read(found, most, most));
	}

	/**
	 * Unpacks an entry into memory.
	 *
	 * @param entry    one of the {@link #files}
	 * @param most     the most bytes that it may have
	 * @param together the most bytes that the entries may have together, for the message
	 * @return its bytes
	 * @throws ImportException when it is damaged or has more bytes
	 */
	public byte[] read(ZipArchiveEntry entry, int most, int together) throws ImportException {
		try (InputStream in = open(entry)) {
			byte[] bytes = in.readNBytes(most + 1);
			if (bytes.length > most) {
				throw new ImportException(NLS.bind(Messages.document_tooLarge, name, together >> 20));
			}
			return bytes;
		} catch (IOException | RuntimeException e) {
			throw new ImportException(NLS.bind(Messages.document_damaged, name, reason(e)), e);
		}
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
