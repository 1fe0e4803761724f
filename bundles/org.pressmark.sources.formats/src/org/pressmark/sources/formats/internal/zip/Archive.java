// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
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

/** A ZIP archive in memory. Nothing is unpacked but what is asked for, and nothing of it to a disk. */
public final class Archive implements Closeable {

	/** More than this the format does not hold without its extension for large archives. */
	private static final int MOST_ENTRIES = 65_535;

	private final String name;
	private final ZipFile file;

	private Archive(String name, ZipFile file) {
		this.name = name;
		this.file = file;
	}

	/**
	 * Whether bytes begin as an archive does.
	 *
	 * @param bytes any bytes
	 * @return true for archives, empty ones included
	 */
	public static boolean is(byte[] bytes) {
		return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K'
				&& (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
	}

	/**
	 * Whether a source is an archive with this entry in it.
	 *
	 * @param source any source
	 * @param entry  the entry's name
	 * @return false also when the archive is damaged
	 */
	public static boolean has(Source source, String entry) {
		if (!is(source.bytes())) {
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
		if (entries(source.bytes()) > MOST_ENTRIES) {
			throw new ImportException(NLS.bind(Messages.document_tooManyParts, source.name(), MOST_ENTRIES));
		}
		try {
			ZipFile file = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes())).get();
			return new Archive(source.name(), file);
		} catch (IOException | RuntimeException e) {
			throw new ImportException(NLS.bind(Messages.zip_damaged, source.name(), reason(e)), e);
		}
	}

	/** The entries of the directory at the end, each of which takes a hundred times its bytes once it is read. */
	private static int entries(byte[] bytes) {
		int entries = 0;
		for (int i = 0; i + 3 < bytes.length; i++) {
			entries += bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2 ? 1 : 0;
		}
		return entries;
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
