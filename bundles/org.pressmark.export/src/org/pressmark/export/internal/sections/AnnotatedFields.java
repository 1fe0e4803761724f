// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.sections;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.Parameter.Choice;
import org.pressmark.export.sections.Parameter.Kind;
import org.pressmark.export.sections.ReportSection;
import org.pressmark.export.sections.SectionParameter;

/** The parameters of a section: its annotated fields, and the words for them beside its class. */
final class AnnotatedFields {

	private static final String WORDS = ".sections";
	private static final String HELP = "_help";

	private AnnotatedFields() {
	}

	/**
	 * The parameters of a section that nobody has set anything in yet, in the order in which its class declares them.
	 *
	 * @throws IllegalArgumentException if a field cannot be a parameter
	 * @throws MissingResourceException if there are no words for it
	 */
	static List<Parameter> parameters(ReportSection section) {
		List<Field> fields = fields(section).toList();
		if (fields.isEmpty()) {
			return List.of();
		}
		Class<?> owner = section.getClass();
		ResourceBundle words = ResourceBundle.getBundle(owner.getPackageName() + WORDS, Locale.getDefault(),
				owner.getClassLoader());
		return fields.stream().map(field -> parameter(field, section, words)).toList();
	}

	/** Sets what can be set: a value that is none of a parameter's is left out. */
	static void set(ReportSection section, Map<String, String> values) {
		if (values.isEmpty()) {
			return;
		}
		Map<String, Field> fields = fields(section).collect(Collectors.toMap(Field::getName, field -> field));
		for (Parameter parameter : parameters(section)) {
			String value = values.get(parameter.name());
			if (value != null) {
				parameter.value(value).ifPresent(known -> set(section, fields.get(parameter.name()), known));
			}
		}
	}

	private static Stream<Field> fields(ReportSection section) {
		return Stream.of(section.getClass().getFields())
				.filter(field -> field.isAnnotationPresent(SectionParameter.class));
	}

	private static Parameter parameter(Field field, ReportSection section, ResourceBundle words) {
		SectionParameter annotation = field.getAnnotation(SectionParameter.class);
		String label = words.getString(annotation.label());
		String help = words.containsKey(annotation.label() + HELP) ? words.getString(annotation.label() + HELP) : "";
		Kind kind = kind(field, annotation);
		List<Choice> choices = kind == Kind.CHOICE ? Stream.of(field.getType().getEnumConstants())
				.map(each -> choice((Enum<?>) each, annotation, words)).toList() : List.of();
		return new Parameter(field.getName(), label, help, kind, standard(field, section), choices, annotation.least(),
				annotation.most());
	}

	private static Kind kind(Field field, SectionParameter annotation) {
		Class<?> type = field.getType();
		if (!Modifier.isFinal(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())) {
			if (type == boolean.class) {
				return Kind.FLAG;
			} else if (type == int.class) {
				return Kind.NUMBER;
			} else if (type == String.class) {
				return annotation.multiline() ? Kind.TEXT : Kind.LINE;
			} else if (type.isEnum()) {
				return Kind.CHOICE;
			}
		}
		throw new IllegalArgumentException(NLS.bind(Messages.sections_noParameter, field));
	}

	private static Choice choice(Enum<?> constant, SectionParameter annotation, ResourceBundle words) {
		return new Choice(id(constant), words.getString(annotation.label() + '_' + constant.name()));
	}

	/** As people type it. */
	private static String id(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String standard(Field field, ReportSection section) {
		try {
			Object value = field.get(section);
			return value instanceof Enum<?> constant ? id(constant) : Objects.toString(value, "");
		} catch (IllegalAccessException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.sections_noParameter, field), e);
		}
	}

	private static void set(ReportSection section, Field field, String value) {
		try {
			field.set(section, converted(field.getType(), value));
		} catch (IllegalAccessException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.sections_noParameter, field), e);
		}
	}

	private static Object converted(Class<?> type, String value) {
		if (type == boolean.class) {
			return Boolean.valueOf(value);
		} else if (type == int.class) {
			return Integer.valueOf(value);
		} else if (type.isEnum()) {
			return Stream.of(type.getEnumConstants()).filter(each -> id((Enum<?>) each).equals(value)).findFirst()
					.orElseThrow();
		}
		return value;
	}
}
