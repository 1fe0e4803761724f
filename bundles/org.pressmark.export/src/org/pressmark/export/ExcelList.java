// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.TargetFile;
import org.pressmark.export.internal.excel.ExcelListSheet;

/**
 * A list as an Excel workbook of its own: one sheet, to be filtered and counted. Rows are written as they come and none is
 * kept, so there may be as many as a sheet can have. Immutable.
 *
 * @param <R> what a row is made from
 * @param name the name of the sheet
 * @param columns from left to right
 */
public record ExcelList<R>(String name, List<Column<R>> columns) {

	/** What a sheet can have, its headers included. */
	private static final int MOST_ROWS = 1_048_576;

	/**
	 * A column.
	 *
	 * @param header what stands above it
	 * @param value what a row has in it: a {@code String}, a whole {@code Number}, an
	 *        {@link org.pressmark.model.time.Edtf}, or null for nothing. A date that Excel cannot have, a month say, is
	 *        written as text.
	 */
	public record Column<R>(String header, Function<R, Object> value) {
	}

	/** Gives the rows. */
	@FunctionalInterface
	public interface Rows<R> {

		/**
		 * Gives each row to the consumer, from top to bottom.
		 *
		 * @throws IOException when they cannot be read; the message says in one line why
		 */
		void each(Consumer<R> consumer) throws IOException;
	}

	public ExcelList {
		columns = List.copyOf(columns);
	}

	/**
	 * Writes the workbook. The file appears, or is replaced, when it is complete and not before. Not for the UI thread.
	 *
	 * @param target the file; its folder exists
	 * @return what a person should know about the workbook although it was written, each in one line
	 * @throws ExportException when it cannot be written, or has more rows than a sheet can have
	 */
	public List<String> write(Rows<R> rows, ReportOptions options, Path target) throws ExportException {
		try (TargetFile file = TargetFile.open(target)) {
			List<String> warnings = new ExcelListSheet<>(this, MOST_ROWS).write(rows, options, file.output());
			file.commit();
			return warnings;
		} catch (IOException | RuntimeException e) {
			throw new ExportException(NLS.bind(Messages.write_failed, target, Messages.reason(e)), e);
		}
	}
}
