// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.Plurals;
import org.pressmark.model.time.DateReading;
import org.pressmark.model.time.DateWords;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;
import org.pressmark.model.time.EdtfFormat;

/**
 * Reads the dates of a table. Three numbers are read in the order that somebody chose; else in the only one in which all of the
 * table's make dates; else, if there are several, in that of the locale, which is said. Where no order fits all, those that can
 * be but one day are taken and the others are not. Between dots the month comes first only if nothing else makes dates, so that
 * 3.5.2021 is the third of May as it is in a field; dates with dots and others tell nothing of each other. Everything else is EDTF, or words of a language that can be read.
 */
final class TableDates {

	/** A day since 1900 as Excel counts them, from 1927 to 2173, with the time as a fraction. */
	private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]\\d+)?");
	private static final Set<DateOrder> ALL = EnumSet.allOf(DateOrder.class);

	private final ImportOptions options;
	private final List<DateWords> words;
	private final EdtfFormat format;
	private final Optional<DateOrder> order;
	private final Optional<DateOrder> dottedOrder;
	/** Those that were read: a table has the same one in many rows. */
	private final Map<String, Edtf> known = new HashMap<>();
	private final List<String> warnings = new ArrayList<>();

	/** @param texts all dates of the table */
	TableDates(ImportOptions options, List<String> texts) {
		this.options = options;
		// A table need not be in the language of the window.
		words = Stream.concat(Stream.of(options.locale()), DateWords.languages().stream()).map(DateWords::of).toList();
		format = EdtfFormat.of(options.locale());
		Map<Boolean, List<MatchResult>> numbers = texts.stream().map(DateOrder::numbers).flatMap(Optional::stream)
				.filter(each -> !days(each, ALL).isEmpty()).collect(Collectors.partitioningBy(DateOrder::areDotted));
		order = options.dateOrder().or(() -> order(numbers.get(false), fitting(numbers.get(false))));
		dottedOrder = options.dateOrder().or(() -> order(numbers.get(true), dayBeforeMonth(fitting(numbers.get(true)))));
	}

	/** The orders in which all make dates. */
	private Set<DateOrder> fitting(List<MatchResult> all) {
		Set<DateOrder> fitting = EnumSet.copyOf(ALL);
		all.forEach(numbers -> fitting.removeIf(each -> each.day(numbers, options.today()).isEmpty()));
		return fitting;
	}

	private static Set<DateOrder> dayBeforeMonth(Set<DateOrder> fitting) {
		if (fitting.size() > 1) {
			fitting.remove(DateOrder.MONTH_FIRST);
		}
		return fitting;
	}

	private Optional<DateOrder> order(List<MatchResult> all, Set<DateOrder> fitting) {
		if (fitting.isEmpty()) {
			warnings.add(Messages.dates_mixed);
			return Optional.empty();
		}
		DateOrder usual = DateOrder.of(options.locale());
		DateOrder chosen = fitting.contains(usual) ? usual : fitting.iterator().next();
		long ambiguous = all.stream().filter(numbers -> days(numbers, fitting).size() > 1).count();
		if (ambiguous > 0) {
			warnings.add(Plurals.bind(Messages.dates_ambiguous, ambiguous, chosen.label()));
		}
		return Optional.of(chosen);
	}

	/** What a person should know of the dates as a whole. */
	List<String> warnings() {
		return List.copyOf(warnings);
	}

	/** The date in a cell that is not empty. */
	Edtf read(TableCell cell) throws CellException {
		if (cell.date().isPresent()) {
			return cell.date().get();
		}
		Edtf date = known.get(cell.text());
		if (date == null) {
			date = read(cell.text());
			known.put(cell.text(), date);
		}
		return date;
	}

	private Edtf read(String text) throws CellException {
		Optional<MatchResult> numbers = DateOrder.numbers(text);
		Set<LocalDate> days = numbers.map(each -> days(each, ALL)).orElse(Set.of());
		if (days.isEmpty()) {
			return readWords(text);
		}
		Optional<DateOrder> holding = DateOrder.areDotted(numbers.get()) ? dottedOrder : order;
		if (holding.isPresent()) {
			return holding.get().day(numbers.get(), options.today()).map(Edtf::day)
					.orElseThrow(() -> new CellException(NLS.bind(Messages.date_otherOrder, text, holding.get().label())));
		}
		if (days.size() > 1) {
			throw new CellException(NLS.bind(Messages.date_mixed, text, either(days.stream().sorted().map(Edtf::day))));
		}
		return Edtf.day(days.iterator().next());
	}

	private String either(Stream<Edtf> dates) {
		return dates.map(format::format).collect(Collectors.joining(Messages.date_or));
	}

	private Set<LocalDate> days(MatchResult numbers, Set<DateOrder> orders) {
		return orders.stream().map(each -> each.day(numbers, options.today())).flatMap(Optional::stream)
				.collect(Collectors.toSet());
	}

	private Edtf readWords(String text) throws CellException {
		DateReading reading = reading(text);
		if (reading.isAmbiguous()) {
			warnings.add(NLS.bind(Messages.date_understood,
					new Object[] { text, format.format(reading.value()), either(reading.alternatives().stream()) }));
		}
		return reading.value();
	}

	/** What the first language says in which it says something; else what the person's own has against it. */
	private DateReading reading(String text) throws CellException {
		List<EdtfException> refusals = new ArrayList<>();
		for (DateWords language : words) {
			try {
				return language.read(text);
			} catch (EdtfException e) {
				refusals.add(e);
			}
		}
		if (SERIAL.matcher(text).matches()) {
			throw new CellException(NLS.bind(Messages.date_serial, text), refusals.getFirst());
		}
		throw new CellException(refusals.getFirst().getMessage(), refusals.getFirst());
	}

	/** From the one to the other; they may be the same. */
	Edtf between(Edtf start, Edtf end) throws CellException {
		if (start.equals(end)) {
			return start;
		}
		try {
			return Edtf.parse(start + "/" + end);
		} catch (EdtfException e) {
			throw new CellException(e.getMessage(), e);
		}
	}

	/** Until a day. */
	Edtf until(Edtf end) throws CellException {
		try {
			return Edtf.parse("../" + end);
		} catch (EdtfException e) {
			throw new CellException(e.getMessage(), e);
		}
	}
}
