// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.SourceText;
import org.pressmark.store.StoreException;

/** Files with tables: Excel workbooks ({@code .xlsx}), known by what is in them, and text with separators, in any encoding. */
public final class TableFile {

	private TableFile() {
	}

	/**
	 * Reads a file. Not for the UI thread.
	 *
	 * @throws StoreException if it is unreadable, too large, or no table, in one line that says what to do
	 */
	public static EventTable read(Path file) throws StoreException {
		try {
			Source source = Source.of(file);
			Path name = file.getFileName();
			return read(new Source(name == null ? source.name() : name.toString(), source.uri(), source.bytes(), source.contentType()));
		} catch (ImportException e) {
			throw new StoreException(e.getMessage(), e);
		}
	}

	/** Reads what a file holds, as {@link #read(Path)} does. */
	static EventTable read(Source source) throws StoreException {
		if (WorkbookParts.isZip(source.bytes())) {
			return new WorkbookTable(source.name(), WorkbookParts.of(source.name(), source.bytes())).read();
		}
		Optional<String> other = OtherFiles.describe(source);
		if (other.isPresent()) {
			throw new StoreException(other.get());
		}
		return SeparatedText.read(source.name(), text(source), SourceText.doubt(source));
	}

	private static String text(Source source) throws StoreException {
		try {
			return SourceText.of(source);
		} catch (ImportException e) {
			throw new StoreException(NLS.bind(Messages.other_noTable, source.name()), e);
		}
	}
}
