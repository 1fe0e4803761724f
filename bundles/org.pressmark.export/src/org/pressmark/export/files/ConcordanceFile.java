// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ExportException;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.excel.ConcordanceSheet;

/**
 * An Excel workbook of places with the words around them, a line each: what a search found, or where an entity is named.
 * The lines are not kept in memory; those that a sheet has no room for are in the next, with a warning. The file appears, or
 * is replaced, with {@link #save} and not before. Belongs to whoever opened it, who has to close it; for one thread, not
 * that of the user interface.
 */
public final class ConcordanceFile implements Closeable {

	/** What its lines are. */
	public enum Kind {
		/** What a search found. */
		HITS("sheet_hits"),
		/** Where an entity is named. */
		NAMINGS("sheet_namings");

		private final String sheet;

		Kind(String sheet) {
			this.sheet = sheet;
		}
	}

	private final Path path;
	private final TargetFile file;
	private final ConcordanceSheet sheet;

	private ConcordanceFile(Path path, TargetFile file, ConcordanceSheet sheet) {
		this.path = path;
		this.file = file;
		this.sheet = sheet;
	}

	/** Begins a workbook of {@linkplain Kind#HITS hits}, as {@link #open(Path, Kind, ReportOptions)} does. */
	public static ConcordanceFile open(Path path, ReportOptions options) throws ExportException {
		return open(path, Kind.HITS, options);
	}

	/**
	 * Begins a workbook.
	 *
	 * @param path where; its folder exists
	 * @param kind what it will have
	 * @param options how it presents itself
	 * @throws ExportException if it could never be written there
	 */
	public static ConcordanceFile open(Path path, Kind kind, ReportOptions options) throws ExportException {
		return new ConcordanceFile(path, TargetFile.open(path), new ConcordanceSheet(kind.sheet, options));
	}

	/** Adds a line. */
	public void add(ConcordanceLine line) {
		sheet.add(line);
	}

	/**
	 * Writes the file; it gets no more lines.
	 *
	 * @return what a person should know about it although it was written, each in one line
	 * @throws ExportException if it cannot be written
	 */
	public List<String> save() throws ExportException {
		try {
			List<String> warnings = sheet.save(file.output());
			file.commit();
			return warnings;
		} catch (IOException | RuntimeException e) {
			Exception reason = file.failure().<Exception>map(failure -> failure).orElse(e);
			throw new ExportException(NLS.bind(Messages.write_failed, path, Messages.reason(reason)), e);
		}
	}

	/** Leaves nothing of it but what was saved. */
	@Override
	public void close() throws IOException {
		try (file) {
			sheet.close();
		}
	}
}
