// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Identified;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.TimeExpression;

/** The annotations of an article, found by what they say: thousands may lie on one word. */
final class KnownAnnotations {

	private static final Set<EStructuralFeature> SAID = Set.of(ModelPackage.Literals.EVENT_MENTION__WHEN,
			ModelPackage.Literals.EVENT_MENTION__DIFFERS);

	private final Map<List<Object>, Annotation> annotations = new HashMap<>();
	private final List<TimeExpression> times = new ArrayList<>();

	KnownAnnotations(Optional<Article> article) {
		article.map(Article::getAnnotations).ifPresent(all -> all.forEach(this::add));
	}

	/** Of several that say the same it is the first one that is found. */
	void add(Annotation annotation) {
		annotations.putIfAbsent(key(annotation), annotation);
		if (annotation instanceof TimeExpression time) {
			times.add(time);
		}
	}

	/** The one that is equal in kind, place and values of that kind but for what evidence says of its event. */
	Optional<Annotation> like(Annotation annotation) {
		return Optional.ofNullable(annotations.get(key(annotation)));
	}

	/** Those that are about times. */
	List<TimeExpression> times() {
		return times;
	}

	private static List<Object> key(Annotation annotation) {
		List<Object> key = new ArrayList<>(List.of(annotation.eClass(), annotation.getBegin(), annotation.getEnd()));
		annotation.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> !SAID.contains(feature)
						&& !ModelPackage.Literals.ANNOTATION.getEAllStructuralFeatures().contains(feature))
				.forEach(feature -> key.add(value(annotation.eGet(feature))));
		return key;
	}

	/** References by id, as one side was read elsewhere. */
	private static Object value(Object value) {
		return switch (value) {
		case null -> "";
		case Identified identified -> identified.getId();
		case List<?> list -> list.stream().map(KnownAnnotations::value).toList();
		default -> value;
		};
	}
}
