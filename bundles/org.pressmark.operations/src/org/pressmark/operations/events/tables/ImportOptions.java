// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How events are taken from a table.
 *
 * @param mapping which column says what
 * @param dateOrder in which order dates that are numbers have day, month and year; empty to find out
 * @param makesEntities whether unknown participants and places become entities of the project
 * @param locale whose words dates are read in, beside those of English
 * @param today to which time years of two digits belong
 */
public record ImportOptions(ColumnMapping mapping, Optional<DateOrder> dateOrder, boolean makesEntities, Locale locale,
		LocalDate today) {

	/** What a table lets one expect: nothing chosen, and no entities made. */
	public static ImportOptions of(EventTable table, Locale locale, LocalDate today) {
		return new ImportOptions(ColumnMapping.guess(table.heads()), Optional.empty(), false, locale, today);
	}

	/** The same with other columns. */
	public ImportOptions withMapping(ColumnMapping other) {
		return new ImportOptions(other, dateOrder, makesEntities, locale, today);
	}

	/** The same with dates in an order, or in one to be found. */
	public ImportOptions withDateOrder(Optional<DateOrder> other) {
		return new ImportOptions(mapping, other, makesEntities, locale, today);
	}

	/** The same, making entities or not. */
	public ImportOptions withMakesEntities(boolean makes) {
		return new ImportOptions(mapping, dateOrder, makes, locale, today);
	}
}
