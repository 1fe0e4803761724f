// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;

/**
 * Reads the files in a ZIP archive, as those in a folder: without hidden ones and without what browsers save beside a
 * page. Names only name: nothing is written anywhere, whatever path they pretend to be.
 */
public final class ZipImporter implements CompoundImporter {

	private static final String COMPANION = "_files";

	@Override
	public boolean accepts(Source source) {
		return Archive.is(source.bytes());
	}

	@Override
	public void read(Source source, Reading reading) throws ImportException {
		try (Archive archive = Archive.open(source)) {
			List<ZipArchiveEntry> files = archive.files();
			Set<String> pages = files.stream().map(entry -> withoutExtension(path(entry))).collect(Collectors.toSet());
			List<ZipArchiveEntry> wanted = files.stream().filter(entry -> isWanted(path(entry), pages)).toList();
			if (wanted.isEmpty()) {
				throw new ImportException(NLS.bind(Messages.zip_noFiles, source.name()));
			}
			for (ZipArchiveEntry entry : wanted) {
				if (!read(source, archive, entry, reading)) {
					return;
				}
			}
		} catch (IOException e) {
			throw new ImportException(NLS.bind(Messages.zip_damaged, source.name(), Archive.reason(e)), e);
		}
	}

	private static boolean read(Source source, Archive archive, ZipArchiveEntry entry, Reading reading) {
		String path = path(entry);
		String name = source.name() + Reading.INSIDE + path;
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			reading.fail(new ImportException(NLS.bind(Messages.zip_protected, name)));
			return true;
		}
		if (!archive.canRead(entry)) {
			reading.fail(new ImportException(NLS.bind(Messages.zip_method, name)));
			return true;
		}
		return reading.inside(path, Optional.empty(), Optional.empty(), () -> archive.open(entry));
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
