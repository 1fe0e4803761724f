// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.sections.BrokenSectionException;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.Parameter.Choice;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.SectionType;

import picocli.CommandLine.TypeConversionException;

/** Tells which sections a report is to have that a person names, and how: {@code ID} or {@code ID:NAME=VALUE}. */
record SectionArguments(ReportSections sections) {

	private static final char BEFORE_PARAMETER = ':';
	private static final char BEFORE_VALUE = '=';
	private static final String COMMA = ", ";

	/**
	 * What somebody names, applied to what the report would have else. Sections that are named alone are all that it has;
	 * a value changes a section, and adds it when it is not there.
	 *
	 * @throws TypeConversionException if no installed section is meant, or it cannot be so
	 */
	List<SectionChoice> applied(List<String> arguments, List<SectionChoice> usual) {
		List<SectionChoice> choices = new ArrayList<>(
				arguments.stream().anyMatch(each -> each.indexOf(BEFORE_PARAMETER) < 0) ? List.of() : usual);
		for (String argument : arguments) {
			int end = argument.indexOf(BEFORE_PARAMETER);
			SectionType type = type(end < 0 ? argument : argument.substring(0, end));
			int index = index(choices, type);
			if (end >= 0) {
				choices.set(index, with(type, choices.get(index), argument.substring(end + 1)));
			}
		}
		return choices;
	}

	private SectionType type(String name) {
		return sections.named(name.strip()).orElseThrow(() -> new TypeConversionException(
				NLS.bind(Messages.sections_unknown, name, listed(sections.all().stream().map(sections::nameOf).toList()))));
	}

	private static int index(List<SectionChoice> choices, SectionType type) {
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i).sectionId().equals(type.id())) {
				return i;
			}
		}
		choices.add(SectionChoice.of(type.id()));
		return choices.size() - 1;
	}

	private SectionChoice with(SectionType type, SectionChoice choice, String argument) {
		int end = argument.indexOf(BEFORE_VALUE);
		String name = end < 0 ? argument : argument.substring(0, end);
		String typed = end < 0 ? Boolean.TRUE.toString() : argument.substring(end + 1);
		Parameter parameter = parameter(type, name);
		Optional<String> value = parameter.value(typed);
		return choice.with(name, value.orElseThrow(() -> new TypeConversionException(NLS.bind(Messages.sections_noValue,
				new Object[] { sections.nameOf(type) + BEFORE_PARAMETER + name, typed, values(parameter) }))));
	}

	private Parameter parameter(SectionType type, String name) {
		try {
			return type.parameter(name).orElseThrow(() -> new TypeConversionException(NLS.bind(
					Messages.sections_noParameter, new Object[] { sections.nameOf(type), name, names(type) })));
		} catch (BrokenSectionException e) {
			throw new TypeConversionException(e.getMessage());
		}
	}

	private static String names(SectionType type) {
		try {
			return listed(type.parameters().stream().map(Parameter::name).toList());
		} catch (BrokenSectionException e) {
			return e.getMessage();
		}
	}

	/** What can be given for a parameter, for people. */
	static String values(Parameter parameter) {
		return switch (parameter.kind()) {
			case FLAG -> Messages.sections_yesOrNo;
			case NUMBER -> number(parameter);
			case LINE, TEXT -> Messages.sections_text;
			case CHOICE -> listed(parameter.choices().stream().map(Choice::id).toList());
		};
	}

	private static String number(Parameter parameter) {
		boolean hasLeast = parameter.least() > Integer.MIN_VALUE;
		boolean hasMost = parameter.most() < Integer.MAX_VALUE;
		if (hasLeast && hasMost) {
			return NLS.bind(Messages.sections_between, parameter.least(), parameter.most());
		} else if (hasLeast) {
			return NLS.bind(Messages.sections_least, parameter.least());
		}
		return hasMost ? NLS.bind(Messages.sections_most, parameter.most()) : Messages.sections_number;
	}

	private static String listed(List<String> names) {
		return names.stream().collect(Collectors.joining(COMMA));
	}
}
