// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.function.BiConsumer;

import org.pressmark.export.internal.report.Words;

/**
 * A column of a sheet.
 *
 * @param key its header's key; the explanation in the sheet Read me has the same with {@code _about}
 * @param maxWidth how wide it may become, in characters; longer text goes on in the next line of the cell
 * @param content fills its cell of a row, or leaves it empty
 * @param <R> what a row is made from
 */
record Column<R>(String key, int maxWidth, BiConsumer<R, ExcelCell> content) {

	private static final int NARROW = 24;
	private static final int MEDIUM = 32;
	private static final int WIDE = 60;

	/** For numbers, dates and words. */
	static <R> Column<R> narrow(String key, BiConsumer<R, ExcelCell> content) {
		return new Column<>(key, NARROW, content);
	}

	/** For names and lists of them. */
	static <R> Column<R> medium(String key, BiConsumer<R, ExcelCell> content) {
		return new Column<>(key, MEDIUM, content);
	}

	/** For sentences. */
	static <R> Column<R> wide(String key, BiConsumer<R, ExcelCell> content) {
		return new Column<>(key, WIDE, content);
	}

	String header(Words words) {
		return words.of("column_" + key);
	}

	String explanation(Words words) {
		return words.of("column_" + key + "_about");
	}
}
