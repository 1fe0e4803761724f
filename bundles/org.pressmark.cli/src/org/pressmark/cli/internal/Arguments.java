// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.PublicationDate;
import org.pressmark.operations.events.tables.DateOrder;

import picocli.CommandLine.TypeConversionException;

/** Arguments as the values that they stand for. */
final class Arguments {

	private Arguments() {
	}

	/** A path, relative to the folder that the command was given in. */
	static Path path(String argument) {
		try {
			return Path.of(argument);
		} catch (InvalidPathException e) {
			throw new TypeConversionException(NLS.bind(Messages.usage_noPath, argument));
		}
	}

	/** The date of a publication. */
	static Edtf published(String argument) {
		try {
			return PublicationDate.parse(argument);
		} catch (IllegalArgumentException e) {
			throw new TypeConversionException(e.getMessage());
		}
	}

	/** Which of day, month and year is first in a date. */
	static DateOrder dateOrder(String argument) {
		return switch (argument.toLowerCase(Locale.ROOT)) {
		case "day" -> DateOrder.DAY_FIRST;
		case "month" -> DateOrder.MONTH_FIRST;
		case "year" -> DateOrder.YEAR_FIRST;
		default -> throw new TypeConversionException(NLS.bind(Messages.usage_noDateOrder, argument));
		};
	}

	/** A day of the calendar. */
	static LocalDate day(String argument) {
		try {
			return LocalDate.parse(argument.strip());
		} catch (DateTimeParseException e) {
			throw new TypeConversionException(NLS.bind(Messages.usage_noDay, argument));
		}
	}

	/** A language by its tag. */
	static Locale language(String argument) {
		try {
			return new Locale.Builder().setLanguageTag(argument.strip()).build();
		} catch (IllformedLocaleException e) {
			throw new TypeConversionException(NLS.bind(Messages.usage_noLanguage, argument));
		}
	}
}
