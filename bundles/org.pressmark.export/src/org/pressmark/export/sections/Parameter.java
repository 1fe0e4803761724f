// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a section, derived from a field that is a {@link SectionParameter}. Values are texts, as people type
 * them and as definitions of reports keep them: {@code true} and {@code false}, whole numbers, any text, the id of a
 * choice.
 *
 * @param name its name in its section
 * @param label its name for people
 * @param help what it does, in one sentence; empty if the label says it all
 * @param kind what can be chosen
 * @param standard what is meant when nobody chooses
 * @param choices of a {@link Kind#CHOICE}, what there is to choose from; else none
 * @param least of a {@link Kind#NUMBER}, the least that can be chosen
 * @param most of a {@link Kind#NUMBER}, the most that can be chosen
 * @since 1.0
 */
public record Parameter(String name, String label, String help, Kind kind, String standard, List<Choice> choices,
		int least, int most) {

	/** What can be chosen for a parameter. */
	public enum Kind {
		/** Yes or no: {@code true} or {@code false}. */
		FLAG,
		/** A whole number. */
		NUMBER,
		/** A line of text, which may be empty. */
		LINE,
		/** Any text, which may be empty; a line is a paragraph. */
		TEXT,
		/** One of several. */
		CHOICE
	}

	/**
	 * One of several things that can be chosen.
	 *
	 * @param id what is kept, in lower case
	 * @param label its name for people
	 */
	public record Choice(String id, String label) {
	}

	public Parameter {
		choices = List.copyOf(choices);
	}

	/** What is kept for what somebody chose or typed; empty if it is no value of this parameter. */
	public Optional<String> value(String typed) {
		String stripped = typed.strip();
		return switch (kind) {
			case FLAG -> flag(stripped);
			case NUMBER -> number(stripped);
			case LINE -> typed.lines().count() > 1 ? Optional.empty() : Optional.of(stripped);
			case TEXT -> Optional.of(typed.strip());
			case CHOICE -> choices.stream().map(Choice::id).filter(stripped::equalsIgnoreCase).findFirst();
		};
	}

	private static Optional<String> flag(String typed) {
		if ("true".equalsIgnoreCase(typed) || "yes".equalsIgnoreCase(typed)) {
			return Optional.of(Boolean.TRUE.toString());
		}
		boolean no = "false".equalsIgnoreCase(typed) || "no".equalsIgnoreCase(typed);
		return no ? Optional.of(Boolean.FALSE.toString()) : Optional.empty();
	}

	private Optional<String> number(String typed) {
		try {
			int number = Integer.parseInt(typed);
			return number < least || number > most ? Optional.empty() : Optional.of(Integer.toString(number));
		} catch (NumberFormatException e) {
			return Optional.empty(); // which is the answer
		}
	}
}
