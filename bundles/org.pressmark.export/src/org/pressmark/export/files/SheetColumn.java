// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.files;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import org.pressmark.model.time.Edtf;

/**
 * A column of an {@link ExcelTableFile}.
 *
 * @param head what stands above it
 * @param text the text of its cell in a row; stays text whatever it looks like
 * @param date the date of its cell, which Excel can reckon with if it is known to the day or finer; instead of the text
 * @param number the number of its cell; instead of the text
 * @param <R> what a row is made from
 */
public record SheetColumn<R>(String head, Function<R, String> text, Function<R, Optional<Edtf>> date,
		Function<R, OptionalLong> number) {

	/** A column of texts. */
	public static <R> SheetColumn<R> text(String head, Function<R, String> text) {
		return new SheetColumn<>(head, text, row -> Optional.empty(), row -> OptionalLong.empty());
	}

	/** A column of days and times; what is none leaves its cell empty. */
	public static <R> SheetColumn<R> date(String head, Function<R, Optional<Edtf>> date) {
		return new SheetColumn<>(head, row -> "", date, row -> OptionalLong.empty());
	}

	/** A column of whole numbers. */
	public static <R> SheetColumn<R> number(String head, Function<R, Long> number) {
		return new SheetColumn<>(head, row -> "", row -> Optional.empty(), row -> OptionalLong.of(number.apply(row)));
	}
}
