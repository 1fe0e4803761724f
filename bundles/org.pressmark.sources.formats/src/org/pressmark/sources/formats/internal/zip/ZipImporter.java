// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArchiveImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;

/**
 * Reads the files in a ZIP archive, as those in a folder: without hidden ones and without what browsers save beside a
 * page. Links are not followed. Names only name: nothing is written anywhere, whatever path they pretend to be.
 */
public final class ZipImporter implements ArchiveImporter {

	/** The files of an open archive. */
	private record Files(String name, Archive archive, Iterator<ZipArchiveEntry> files) implements Entries {

		@Override
		public Optional<Entry> next() {
			return files.hasNext() ? Optional.of(entry(files.next())) : Optional.empty();
		}

		private Entry entry(ZipArchiveEntry file) {
			return new Entry(Paths.of(file.getName()), Optional.empty(), Optional.empty(), () -> open(file));
		}

		private InputStream open(ZipArchiveEntry file) throws IOException, ImportException {
			String inside = name + Reading.INSIDE + Paths.of(file.getName());
			if (file.getGeneralPurposeBit().usesEncryption()) {
				throw new ImportException(NLS.bind(Messages.zip_protected, inside));
			}
			if (file.isUnixSymlink()) {
				throw new ImportException(NLS.bind(Messages.archive_link, inside));
			}
			if (!archive.canRead(file)) {
				throw new ImportException(NLS.bind(Messages.zip_method, inside));
			}
			return archive.open(file);
		}

		@Override
		public void close() throws IOException {
			archive.close();
		}
	}

	@Override
	public boolean accepts(Source source) {
		return Archive.is(source);
	}

	@Override
	public Entries open(Source source) throws ImportException {
		Archive archive = Archive.open(source);
		List<ZipArchiveEntry> files = archive.files();
		Paths paths = new Paths(files.stream().map(entry -> Paths.of(entry.getName())).toList());
		List<ZipArchiveEntry> wanted = files.stream().filter(entry -> paths.isWanted(Paths.of(entry.getName()))).toList();
		Files entries = new Files(source.name(), archive, wanted.iterator());
		if (wanted.isEmpty() || source.file().isPresent() && archive.isDocument()) {
			close(entries, source);
			throw new ImportException(wanted.isEmpty() ? NLS.bind(Messages.zip_noFiles, source.name())
					: NLS.bind(Messages.zip_largeDocument, source.name(), Source.MAXIMUM_BYTES >> 20));
		}
		return entries;
	}

	private static void close(Entries entries, Source source) throws ImportException {
		try {
			entries.close();
		} catch (IOException e) {
			throw new ImportException(NLS.bind(Messages.zip_damaged, source.name(), Archive.reason(e)), e);
		}
	}
}
