// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.internal.Messages;

/**
 * Reads sources that hold nothing but other sources, each of which is an article or more by itself: archives. These
 * come one after the other, so an archive may be larger than the memory, and others may read what came before while
 * the next one is unpacked. All else is as with every {@link CompoundImporter}.
 *
 * @since 1.0
 */
public interface ArchiveImporter extends CompoundImporter {

	/**
	 * A source in an archive.
	 *
	 * @param path        where it lies in the archive, for people; nothing is ever written there
	 * @param uri         where it came from, when that is known
	 * @param contentType how its sender declared it
	 * @param content     its bytes; read before the next entry is asked for, or never
	 */
	record Entry(String path, Optional<URI> uri, Optional<String> contentType, Reading.Content content) {
	}

	/** An archive that is being read, by one thread at a time. */
	interface Entries extends Closeable {

		/**
		 * Goes on to the next entry. An entry that cannot be read says so when its content is opened.
		 *
		 * @return empty at the end
		 * @throws ImportException when the rest of the archive cannot be read
		 */
		Optional<Entry> next() throws ImportException;
	}

	/**
	 * Begins to read an archive.
	 *
	 * @param source a source that this importer {@linkplain #accepts accepts}, which may be one that stays in its
	 *               {@link Source#file() file}
	 * @return its entries, which the caller closes
	 * @throws ImportException when the archive cannot be read
	 */
	Entries open(Source source) throws ImportException;

	@Override
	default void read(Source source, Reading reading) throws ImportException {
		try (Entries entries = open(source)) {
			Optional<Entry> entry = entries.next();
			while (entry.isPresent() && tell(entry.get(), reading)) {
				entry = entries.next();
			}
		} catch (IOException e) {
			throw new ImportException(NLS.bind(Messages.source_unreadable, source.name(), e.getMessage()), e);
		}
	}

	private static boolean tell(Entry entry, Reading reading) {
		return reading.inside(entry.path, entry.uri, entry.contentType, entry.content);
	}
}
