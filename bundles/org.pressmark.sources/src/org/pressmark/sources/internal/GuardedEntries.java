// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

import org.pressmark.extensions.Promised;
import org.pressmark.sources.ArchiveImporter.Entries;
import org.pressmark.sources.ArchiveImporter.Entry;
import org.pressmark.sources.ImportException;

/**
 * An archive that the importer of a plug-in reads, which may do what it must not. What it fails to close has been named, and
 * stays open; what was read of it counts.
 */
final class GuardedEntries implements Entries {

	private static final int CHUNK = 1 << 16;

	private final GuardedImporter importer;
	private final String name;
	private final Entries entries;

	GuardedEntries(GuardedImporter importer, String name, Entries entries) {
		this.importer = importer;
		this.name = name;
		this.entries = entries;
	}

	@Override
	public Optional<Entry> next() throws ImportException {
		return importer.run(name, gate -> complete(entries.next())).map(entry -> new Entry(entry.path(), entry.uri(),
				entry.contentType(), () -> new Bytes(importer.run(name, gate -> open(entry)))));
	}

	private static Optional<Entry> complete(Optional<Entry> next) {
		Promised.value(next, "the next entry").ifPresent(entry -> {
			Promised.value(entry.path(), "the path of an entry");
			Promised.value(entry.uri(), "the URI of an entry");
			Promised.value(entry.contentType(), "the content type of an entry");
			Promised.value(entry.content(), "the content of an entry");
		});
		return next;
	}

	/** That the bytes are damaged is no failure of the plug-in. */
	private InputStream open(Entry entry) throws ImportException {
		try {
			return Promised.value(entry.content().open(), "the stream of an entry");
		} catch (IOException e) {
			throw new ImportException(e.getMessage(), e);
		}
	}

	@Override
	public void close() throws IOException {
		importer.close(entries);
	}

	/** Asks the plug-in for much at once. */
	private final class Bytes extends InputStream {

		private final InputStream stream;
		private final byte[] chunk = new byte[CHUNK];
		private int position;
		private int end;

		Bytes(InputStream stream) {
			this.stream = stream;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			if (length == 0) {
				return 0;
			} else if (position == end) {
				fill();
			}
			if (end < 0) {
				end = position;
				return -1;
			}
			int count = Math.min(length, end - position);
			System.arraycopy(chunk, position, bytes, offset, count);
			position += count;
			return count;
		}

		private void fill() throws IOException {
			position = 0;
			end = 0;
			try {
				end = importer.run(name, gate -> readChunk());
			} catch (ImportException e) {
				throw new IOException(e.getMessage(), e);
			}
		}

		private int readChunk() throws ImportException {
			try {
				int count = stream.read(chunk, 0, CHUNK);
				while (count == 0) {
					// Whoever goes on so is given up.
					count = stream.read(chunk, 0, CHUNK);
				}
				return Objects.checkIndex(count + 1, CHUNK + 2) - 1;
			} catch (IOException e) {
				throw new ImportException(e.getMessage(), e);
			}
		}

		@Override
		public void close() throws IOException {
			importer.close(stream);
		}
	}
}
