// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArchiveImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;

/**
 * Reads the files in a ZIP archive, as those in a folder: without hidden ones and without what browsers save beside a
 * page. Names only name: nothing is written anywhere, whatever path they pretend to be.
 */
public final class ZipImporter implements ArchiveImporter {

	private static final String COMPANION = "_files";

	/** The files of an open archive. */
	private record Files(String name, Archive archive, Iterator<ZipArchiveEntry> files) implements Entries {

		@Override
		public Optional<Entry> next() {
			return files.hasNext() ? Optional.of(entry(files.next())) : Optional.empty();
		}

		private Entry entry(ZipArchiveEntry file) {
			return new Entry(path(file), Optional.empty(), Optional.empty(), () -> open(file));
		}

		private InputStream open(ZipArchiveEntry file) throws IOException, ImportException {
			String inside = name + Reading.INSIDE + path(file);
			if (file.getGeneralPurposeBit().usesEncryption()) {
				throw new ImportException(NLS.bind(Messages.zip_protected, inside));
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
		Set<String> pages = files.stream().map(entry -> withoutExtension(path(entry))).collect(Collectors.toSet());
		List<ZipArchiveEntry> wanted = files.stream().filter(entry -> isWanted(path(entry), pages)).toList();
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

	/** The path without what would lead out of a folder. */
	static String path(ZipArchiveEntry entry) {
		List<String> parts = new ArrayList<>();
		for (String part : entry.getName().split("[/\\\\]")) {
			if (!part.isBlank() && !".".equals(part) && !"..".equals(part) && !part.endsWith(":")) {
				parts.add(part.replaceAll("\\p{Cntrl}", "_"));
			}
		}
		return parts.isEmpty() ? "_" : String.join("/", parts);
	}

	private static String withoutExtension(String path) {
		return path.replaceFirst("(?i)\\.x?html?$", "");
	}

	/** Hidden files, what the Mac adds to each archive, and the folder beside a saved page are not meant. */
	private static boolean isWanted(String path, Set<String> pages) {
		int from = 0;
		for (int end = path.indexOf('/'); from <= path.length(); end = path.indexOf('/', from)) {
			int stop = end < 0 ? path.length() : end;
			String part = path.substring(from, stop);
			boolean companion = end >= 0 && part.endsWith(COMPANION)
					&& pages.contains(path.substring(0, stop - COMPANION.length()));
			if (part.startsWith(".") || "__MACOSX".equals(part) || companion) {
				return false;
			}
			from = stop + 1;
		}
		return true;
	}
}
