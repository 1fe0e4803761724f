// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.gzip;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.pressmark.sources.ArchiveImporter;
import org.pressmark.sources.Source;

/** Reads a single file that gzip packed: {@code page.html.gz}. */
public final class GzipImporter implements ArchiveImporter {

	private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
	private static final Pattern EXTENSION = Pattern.compile("\\.gz(ip)?$", Pattern.CASE_INSENSITIVE);

	/** The file, then nothing. */
	private record Single(Iterator<Entry> entry) implements Entries {

		@Override
		public Optional<Entry> next() {
			return entry.hasNext() ? Optional.of(entry.next()) : Optional.empty();
		}

		@Override
		public void close() {
			// Whoever read the entry closed it.
		}
	}

	@Override
	public boolean accepts(Source source) {
		return Packed.is(source);
	}

	@Override
	public Entries open(Source source) {
		String file = FOLDERS.matcher(source.name()).replaceFirst("");
		String path = EXTENSION.matcher(file).replaceFirst("");
		Entry entry = new Entry(path.isEmpty() ? "_" : path, Optional.empty(), Optional.empty(), () -> Packed.open(source));
		return new Single(List.of(entry).iterator());
	}
}
