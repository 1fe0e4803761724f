// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.types;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.pressmark.model.Annotation;
import org.pressmark.model.color.Rgb;

/**
 * A type of annotation that a bundle contributes at the extension point {@value AnnotationTypes#EXTENSION_POINT}.
 *
 * @param type its class
 * @param label what people call one: "Figure"
 * @param plural what people call several: "Figures"
 * @param description what is marked with it, in a sentence; may be empty
 * @param color its colour on a light background
 * @param key the letter or digit by which it is chosen
 * @param icon where the bundle has an icon of it
 * @param bundle the symbolic name of the bundle
 * @param fields what it adds to the fields of every annotation, in the order in which they are to be filled in
 * @since 1.0
 */
public record AnnotationType(EClass type, String label, String plural, String description, Rgb color, Optional<String> key,
		Optional<URL> icon, String bundle, List<AnnotationField> fields) {

	public AnnotationType {
		fields = List.copyOf(fields);
	}

	/** Its name in files and on the command line. */
	public String name() {
		return AnnotationClasses.name(type);
	}

	/** What an annotation of this type says, in one line: the values of its fields, and which of them hold. */
	public String values(Annotation annotation) {
		return fields.stream().flatMap(field -> words(field, annotation).stream()).collect(Collectors.joining(", "));
	}

	private static Optional<String> words(AnnotationField field, Annotation annotation) {
		Optional<String> text = field.text(annotation).map(String::strip).filter(value -> !value.isEmpty());
		return field.kind() == AnnotationField.Kind.FLAG
				? text.filter(Boolean.TRUE.toString()::equals).map(value -> field.label()) : text;
	}
}
