// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.types;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.pressmark.model.Annotation;
import org.pressmark.model.internal.types.InstalledTypes;

/**
 * The types of annotations that bundles contribute. A contribution that cannot be used is named with its bundle and
 * the reason, and switched off. Nothing of it changes; for any thread.
 *
 * @since 1.0
 */
public final class AnnotationTypes {

	/** The extension point. */
	public static final String EXTENSION_POINT = "org.pressmark.model.annotationTypes";

	/** None at all. */
	public static final AnnotationTypes NONE = new AnnotationTypes(List.of());

	private final Map<EClass, AnnotationType> types = new LinkedHashMap<>();

	/** Just these. */
	public AnnotationTypes(List<AnnotationType> types) {
		types.stream().sorted(Comparator.comparing(AnnotationType::label, Collator.getInstance()))
				.forEach(type -> this.types.put(type.type(), type));
	}

	/** Those of the running platform's bundles; none outside of a platform. */
	public static AnnotationTypes installed() {
		return InstalledTypes.get();
	}

	/** All of them, by their labels. */
	public List<AnnotationType> all() {
		return List.copyOf(types.values());
	}

	/** The type of an annotation; empty for one of ours, and for one whose type is not installed. */
	public Optional<AnnotationType> of(Annotation annotation) {
		return of(annotation.eClass());
	}

	/** The type that has this class. */
	public Optional<AnnotationType> of(EClass type) {
		return Optional.ofNullable(types.get(type));
	}

	/**
	 * The type that a person means.
	 *
	 * @param name its name, or that of its class alone, which only one may have then
	 */
	public Optional<AnnotationType> named(String name) {
		List<AnnotationType> meant = types.values().stream()
				.filter(type -> type.name().equals(name) || type.type().getName().equals(name)).toList();
		return meant.size() == 1 ? Optional.of(meant.getFirst())
				: meant.stream().filter(type -> type.name().equals(name)).findFirst();
	}
}
