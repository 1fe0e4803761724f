// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.nio.file.Path;

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
	static EventTable read(Source source) throws StoreException, ImportException {
		if (WorkbookParts.isZip(source.bytes())) {
			return new WorkbookTable(source.name(), WorkbookParts.of(source.name(), source.bytes())).read();
		}
		return SeparatedText.read(source.name(), SourceText.of(source), SourceText.doubt(source));
	}
}
