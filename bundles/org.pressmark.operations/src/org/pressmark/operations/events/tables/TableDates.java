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
 * be but one day are taken and the others are not. Everything else is EDTF, or words of a language that can be read.
 */
final class TableDates {

	private final ImportOptions options;
	private final List<DateWords> words;
	private final EdtfFormat format;
	private final Optional<DateOrder> order;
	/** Those that were read: a table has the same one in many rows. */
	private final Map<String, Edtf> known = new HashMap<>();
	private final List<String> warnings = new ArrayList<>();

	/** @param texts all dates of the table */
	TableDates(ImportOptions options, List<String> texts) {
		this.options = options;
		// A table need not be in the language of the window.
		words = Stream.concat(Stream.of(options.locale()), DateWords.languages().stream()).map(DateWords::of).toList();
		format = EdtfFormat.of(options.locale());
		order = options.dateOrder().or(() -> order(texts.stream().map(DateOrder::numbers).flatMap(Optional::stream)
				.filter(numbers -> !days(numbers).isEmpty()).toList()));
	}

	private Optional<DateOrder> order(List<MatchResult> all) {
		Set<DateOrder> fitting = EnumSet.allOf(DateOrder.class);
		all.forEach(numbers -> fitting.removeIf(each -> each.day(numbers, options.today()).isEmpty()));
		if (fitting.isEmpty()) {
			warnings.add(Messages.dates_mixed);
			return Optional.empty();
		}
		DateOrder usual = DateOrder.of(options.locale());
		DateOrder chosen = fitting.contains(usual) ? usual : fitting.iterator().next();
		long ambiguous = all.stream().filter(numbers -> days(numbers).size() > 1).count();
		if (fitting.size() > 1 && ambiguous > 0) {
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
		Set<LocalDate> days = numbers.map(this::days).orElse(Set.of());
		if (days.isEmpty()) {
			return readWords(text);
		}
		if (order.isPresent()) {
			return order.get().day(numbers.get(), options.today()).map(Edtf::day)
					.orElseThrow(() -> new CellException(NLS.bind(Messages.date_otherOrder, text, order.get().label())));
		}
		if (days.size() > 1) {
			throw new CellException(NLS.bind(Messages.date_mixed, text, days.stream().sorted().map(Edtf::day)
					.map(format::format).collect(Collectors.joining(Messages.date_or))));
		}
		return Edtf.day(days.iterator().next());
	}

	private Set<LocalDate> days(MatchResult numbers) {
		return Stream.of(DateOrder.values()).map(each -> each.day(numbers, options.today())).flatMap(Optional::stream)
				.collect(Collectors.toSet());
	}

	private Edtf readWords(String text) throws CellException {
		DateReading reading = reading(text);
		if (reading.isAmbiguous()) {
			warnings.add(NLS.bind(Messages.date_understood, text, format.format(reading.value())));
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
		throw new CellException(refusals.getFirst().getMessage(), refusals.getFirst());
	}

	/** From the one to the other; they may be the same. */
	Edtf between(Edtf start, Edtf end) throws CellException {
		if (start.equals(end)) {
			return start;
		}
		try {
			return Edtf.parse(start + "/" + end); //$NON-NLS-1$
		} catch (EdtfException e) {
			throw new CellException(e.getMessage(), e);
		}
	}

	/** Until a day. */
	Edtf until(Edtf end) throws CellException {
		try {
			return Edtf.parse("../" + end); //$NON-NLS-1$
		} catch (EdtfException e) {
			throw new CellException(e.getMessage(), e);
		}
	}
}
