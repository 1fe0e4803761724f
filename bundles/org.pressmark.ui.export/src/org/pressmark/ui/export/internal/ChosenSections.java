// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pressmark.export.SectionChoice;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.SectionType;

/** Which sections a report is to have, in which order and how, while a person chooses. */
final class ChosenSections {

	/** A section that can be chosen, or that was when its plug-in was installed. */
	static final class Entry {

		private final Optional<SectionType> type;
		private SectionChoice choice;
		private boolean chosen;

		Entry(Optional<SectionType> type, SectionChoice choice, boolean chosen) {
			this.type = type;
			this.choice = choice;
			this.chosen = chosen;
		}

		/** What it is; empty if no plug-in that is installed has it. */
		Optional<SectionType> type() {
			return type;
		}

		/** Its name for people. */
		String label() {
			return type.map(SectionType::label).orElse(choice.sectionId());
		}

		/** Whether the report is to have it. */
		boolean isChosen() {
			return chosen;
		}

		void setChosen(boolean isChosen) {
			chosen = isChosen;
		}

		/** What was chosen for a parameter, else what it is by itself. */
		String value(String parameter, String standard) {
			return choice.values().getOrDefault(parameter, standard);
		}

		/** Chooses; what it is by itself is not kept. */
		void setValue(String parameter, String value, String standard) {
			choice = value.equals(standard) ? without(parameter) : choice.with(parameter, value);
		}

		private void choose(SectionChoice before) {
			before.values().forEach((parameter, value) -> choice = choice.with(parameter, value));
		}

		private SectionChoice without(String parameter) {
			SectionChoice less = SectionChoice.of(choice.sectionId());
			for (var value : choice.values().entrySet()) {
				less = value.getKey().equals(parameter) ? less : less.with(value.getKey(), value.getValue());
			}
			return less;
		}
	}

	private static final Pattern CHOSEN = Pattern.compile("[a-z0-9_.-]*");

	private final ReportSections known;
	private final List<Entry> entries = new ArrayList<>();

	/**
	 * All sections that there are, those of the report first.
	 *
	 * @param choices what the report has; none for what is usual
	 */
	ChosenSections(ReportSections known, List<SectionChoice> choices) {
		this.known = known;
		List<SectionChoice> present = choices.isEmpty() ? known.standard() : choices;
		Set<String> ids = new HashSet<>();
		for (SectionChoice choice : present) {
			entries.add(new Entry(known.byId(choice.sectionId()), choice, true));
			ids.add(choice.sectionId());
		}
		known.all().stream().filter(type -> !ids.contains(type.id()))
				.forEach(type -> entries.add(new Entry(Optional.of(type), SectionChoice.of(type.id()), false)));
	}

	/** Other sections, or another order, with the values that were chosen here. */
	ChosenSections with(List<SectionChoice> choices) {
		ChosenSections other = new ChosenSections(known, choices);
		for (Entry entry : other.entries) {
			entries.stream().filter(before -> before.choice.sectionId().equals(entry.choice.sectionId())).findFirst()
					.ifPresent(before -> entry.choose(before.choice));
		}
		return other;
	}

	/** All of them in their order. */
	List<Entry> entries() {
		return Collections.unmodifiableList(entries);
	}

	/** Whether the entry can go up (-1) or down (1). */
	boolean canMove(Entry entry, int by) {
		int target = entries.indexOf(entry) + by;
		return target >= 0 && target < entries.size();
	}

	/** Moves it up (-1) or down (1), if it can. */
	void move(Entry entry, int by) {
		if (canMove(entry, by)) {
			int index = entries.indexOf(entry);
			Collections.swap(entries, index, index + by);
		}
	}

	/** Whether the report is to have any. */
	boolean hasAny() {
		return entries.stream().anyMatch(Entry::isChosen);
	}

	/**
	 * What somebody wrote for sections of the report, rather than chose: what is chosen is kept as a number or as a name in
	 * lower case.
	 */
	List<String> words() {
		return entries.stream().filter(Entry::isChosen).flatMap(entry -> entry.choice.values().values().stream())
				.filter(value -> !CHOSEN.matcher(value).matches()).toList();
	}

	/** What the report is to have; none if that is what is usual. */
	List<SectionChoice> choices() {
		List<SectionChoice> choices = entries.stream().filter(Entry::isChosen).map(entry -> entry.choice).toList();
		return choices.equals(known.standard()) ? List.of() : choices;
	}
}
