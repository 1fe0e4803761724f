// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

import org.pressmark.model.time.Edtf;

/** What the cells of a row should show, by their headers; as {@link SheetRows} has it. */
final class Expected {

	/** What a number stands for that is of another sheet's row. */
	record RowOf(String sheet, String id) {
	}

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.pressmark.export.internal.report.words");
	private static final LocalDateTime FIRST = LocalDateTime.of(1900, 3, 1, 0, 0);

	private final Map<String, Object> cells = new LinkedHashMap<>();

	/** Any text; null and an empty one leave the cell empty. */
	Expected text(String header, String text) {
		cells.put(header, text == null ? "" : text);
		return this;
	}

	Expected number(String header, double number) {
		cells.put(header, number);
		return this;
	}

	/** The word for a constant, which is empty if there is none. */
	Expected word(String header, Enum<?> constant) {
		return text(header, constant == null ? "" : WORDS.getString(constant.getDeclaringClass().getSimpleName() + "_" + constant.name()));
	}

	/** A date, if that is known to the day, and how finely it is known. */
	Expected date(String header, Optional<Edtf> date) {
		cells.put(header, date.flatMap(Edtf::written).filter(day -> !day.isBefore(FIRST)).<Object>map(day -> day).orElse(""));
		return this;
	}

	/** The number of the row that has this id in another sheet, or an empty cell for null. */
	Expected row(String header, String sheet, String id) {
		cells.put(header, id == null ? "" : new RowOf(sheet, id));
		return this;
	}

	Map<String, Object> cells() {
		return cells;
	}
}
