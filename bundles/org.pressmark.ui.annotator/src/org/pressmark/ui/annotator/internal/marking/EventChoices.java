// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.model.text.Excerpt;
import org.pressmark.ui.Icons;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.choosing.Choice;
import org.pressmark.ui.annotator.internal.text.Likeness;
import org.pressmark.ui.choosing.Names;

/** Which events there are to choose from, the likeliest first, and a new one. */
final class EventChoices {

	private static final int TITLE_UNITS = 80;

	/** What is not among so many is found by typing more. */
	private static final int MOST_OTHERS = 200;

	private final List<Event> events;
	private final Place place;
	private final Consumer<Event> take;
	private final Consumer<String> takeNew;

	/**
	 * @param events all there are
	 * @param place the words that report the one that is looked for
	 * @param take is given the one that a person chose
	 * @param takeNew is given the title of a new one
	 */
	EventChoices(List<Event> events, Place place, Consumer<Event> take, Consumer<String> takeNew) {
		this.events = events;
		this.place = place;
		this.take = take;
		this.takeNew = takeNew;
	}

	/** The choices after something was typed, or nothing yet: Enter never takes an event that does not resemble it. */
	List<Choice> of(String typed) {
		String words = typed.isEmpty() ? place.words() : typed;
		List<Event> alike = typed.isEmpty() ? alike(events, words) : found(typed);
		List<Choice> choices = new ArrayList<>(alike.stream().map(this::choice).toList());
		choices.add(newOne(typed.isEmpty() ? title(words) : typed));
		Set<Event> others = typed.isEmpty() ? others() : new LinkedHashSet<>(ranked(typed));
		alike.forEach(others::remove);
		others.stream().limit(MOST_OTHERS).forEach(event -> choices.add(choice(event)));
		return choices;
	}

	/** Those that have the typed words in their titles, then those that resemble them. */
	private List<Event> found(String typed) {
		List<Event> ranked = ranked(typed);
		Set<Event> found = new LinkedHashSet<>(ranked.stream()
				.filter(event -> Names.contains(ModelLabels.title(event), typed)).toList());
		found.addAll(alike(ranked, typed));
		return List.copyOf(found);
	}

	private List<Event> ranked(String typed) {
		return Names.rank(events, typed, event -> List.of(ModelLabels.title(event)));
	}

	private static List<Event> alike(List<Event> events, String words) {
		return events.stream().filter(event -> Likeness.resemble(ModelLabels.title(event), words))
				.sorted(Comparator.comparingInt((Event event) -> Likeness.shared(ModelLabels.title(event), words))
						.reversed()).toList();
	}

	private Set<Event> others() {
		Set<Event> others = new LinkedHashSet<>(place.eventsOfArticle());
		others.addAll(events);
		return others;
	}

	private Choice choice(Event event) {
		return new Choice(ModelLabels.title(event), ModelLabels.date(Optional.ofNullable(event.getWhen())), Icons.EVENT,
				() -> take.accept(event));
	}

	private Choice newOne(String title) {
		return new Choice(NLS.bind(Messages.event_newNamed, title), "", Icons.ADD, () -> takeNew.accept(title));
	}

	/** The words as a title: on one line, with a capital, cut at a word. */
	private static String title(String words) {
		String cut = Excerpt.beginning(words, TITLE_UNITS);
		int first = cut.codePointAt(0);
		return Character.toString(Character.toTitleCase(first)) + cut.substring(Character.charCount(first));
	}
}
