// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.pressmark.export.internal.report.Words;

/**
 * A column of a sheet. The first ones are printed, as many as a page has room for.
 *
 * @param key its header's key; the explanation in the legend has the same with {@code _about}
 * @param heading its header, if it is one of several that one explanation is about: an outlet, say
 * @param maxWidth how wide it may become, in characters; longer text goes on in the next line of the cell
 * @param choice the words that it has, if there are no others
 * @param isNumber whether it has numbers, which stand at the right
 * @param content fills its cell of a row, or leaves it empty
 * @param <R> what a row is made from
 */
record Column<R>(String key, Optional<String> heading, int maxWidth, Optional<Choice> choice,
		boolean isNumber, BiConsumer<R, ExcelCell> content) {

	private static final int NARROW = 24;
	private static final int MEDIUM = 32;
	private static final int WIDE = 60;

	/** For dates and words. */
	static <R> Column<R> narrow(String key, BiConsumer<R, ExcelCell> content) {
		return new Column<>(key, Optional.empty(), NARROW, Optional.empty(), false, content);
	}

	/** For numbers. */
	static <R> Column<R> number(String key, BiConsumer<R, ExcelCell> content) {
		return new Column<>(key, Optional.empty(), NARROW, Optional.empty(), true, content);
	}

	/** For names and lists of them. */
	static <R> Column<R> medium(String key, BiConsumer<R, ExcelCell> content) {
		return narrow(key, content).within(MEDIUM);
	}

	/** For sentences. */
	static <R> Column<R> wide(String key, BiConsumer<R, ExcelCell> content) {
		return narrow(key, content).within(WIDE);
	}

	/** The same for one of several of a kind, each of which has a header of its own. */
	Column<R> headed(String header) {
		return new Column<>(key, Optional.of(header), maxWidth, choice, isNumber, content);
	}

	/** The same with another width. */
	Column<R> within(int width) {
		return new Column<>(key, heading, width, choice, isNumber, content);
	}

	/** The same for words of which there are only some. */
	Column<R> offering(Choice words) {
		return new Column<>(key, heading, maxWidth, Optional.of(words), isNumber, content);
	}

	/** The same for rows of another kind that have one of this kind in them. */
	<S> Column<S> of(Function<S, R> row) {
		return new Column<>(key, heading, maxWidth, choice, isNumber, (other, cell) -> content.accept(row.apply(other), cell));
	}

	String header(Words words) {
		return heading.orElseGet(() -> label(words));
	}

	/** What it is called in the legend, together with the others of its kind. */
	String label(Words words) {
		return words.of("column_" + key);
	}

	String explanation(Words words) {
		return words.of("column_" + key + "_about");
	}
}
