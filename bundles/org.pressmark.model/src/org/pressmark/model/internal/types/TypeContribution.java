// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.internal.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.color.Rgb;
import org.pressmark.model.types.AnnotationField;
import org.pressmark.model.types.AnnotationType;

/** Makes a type of an element of the extension point, or says why it cannot be used. */
final class TypeContribution {

	private static final String CLASS = "class";
	private static final String LABEL = "label";
	private static final String PLURAL = "plural";
	private static final String DESCRIPTION = "description";
	private static final String COLOR = "color";
	private static final String KEY = "key";
	private static final String ICON = "icon";
	private static final String FIELD = "field";
	private static final String ATTRIBUTE = "attribute";
	private static final String USUAL_COLOR = "#6e5494";

	/** What stands in a line of annotations beside the fields of a type. */
	private static final Set<String> TAKEN = Set.of("kind", "article", "text", "before", "after", "begin", "end",
			"comment");

	private static final Set<Class<?>> VALUES = Set.of(String.class, boolean.class, Boolean.class, byte.class, Byte.class,
			short.class, Short.class, int.class, Integer.class, long.class, Long.class, float.class, Float.class,
			double.class, Double.class, BigInteger.class, BigDecimal.class);

	private static final Pattern KEYS = Pattern.compile("[a-z0-9]");

	private TypeContribution() {
	}

	/** @throws UnusableTypeException if it cannot be used */
	static AnnotationType read(IConfigurationElement element) throws UnusableTypeException {
		EClass type = ContributedPackages.find(required(element, CLASS))
				.orElseThrow(() -> new UnusableTypeException(Messages.types_noClass));
		requireOwnKind(type);
		String label = required(element, LABEL);
		return new AnnotationType(type, label, attribute(element, PLURAL).orElse(label),
				attribute(element, DESCRIPTION).orElse(""), color(element), key(element), icon(element),
				element.getContributor().getName(), fields(type, labels(element, type)));
	}

	/** Whatever is below a kind of ours would be counted, listed and reported as that, but not what it adds. */
	private static void requireOwnKind(EClass type) throws UnusableTypeException {
		for (EClass parent : type.getEAllSuperTypes()) {
			if (parent.getEPackage() == ModelPackage.eINSTANCE && parent != ModelPackage.Literals.ANNOTATION
					&& parent != ModelPackage.Literals.IDENTIFIED) {
				throw new UnusableTypeException(NLS.bind(Messages.types_belowOurs, parent.getName()));
			}
		}
	}

	private static Rgb color(IConfigurationElement element) throws UnusableTypeException {
		String color = attribute(element, COLOR).orElse(USUAL_COLOR);
		return Rgb.parse(color)
				.orElseThrow(() -> new UnusableTypeException(NLS.bind(Messages.types_noColor, color)));
	}

	private static Optional<String> key(IConfigurationElement element) throws UnusableTypeException {
		Optional<String> key = attribute(element, KEY);
		if (key.isPresent() && !KEYS.matcher(key.get()).matches()) {
			throw new UnusableTypeException(NLS.bind(Messages.types_noKey, key.get()));
		}
		return key;
	}

	/** Somebody who removed the bundle while this is asked has no icon any more. */
	private static Optional<URL> icon(IConfigurationElement element) {
		Optional<Bundle> bundle = Optional.ofNullable(ContributorFactoryOSGi.resolve(element.getContributor()));
		return attribute(element, ICON).flatMap(path -> bundle.map(each -> each.getEntry(path)));
	}

	private static Map<String, String> labels(IConfigurationElement element, EClass type)
			throws UnusableTypeException {
		Map<String, String> labels = new HashMap<>();
		for (IConfigurationElement field : element.getChildren(FIELD)) {
			String name = required(field, ATTRIBUTE);
			if (type.getEStructuralFeature(name) == null) {
				throw new UnusableTypeException(NLS.bind(Messages.types_noAttribute, name));
			}
			labels.put(name, required(field, LABEL));
		}
		return labels;
	}

	private static List<AnnotationField> fields(EClass type, Map<String, String> labels)
			throws UnusableTypeException {
		List<AnnotationField> fields = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean isOurs = feature.getEContainingClass().getEPackage() == ModelPackage.eINSTANCE;
			if (!isOurs && !feature.isTransient() && !feature.isDerived()) {
				EAttribute attribute = attribute(feature);
				fields.add(new AnnotationField(attribute, labels.getOrDefault(attribute.getName(), words(attribute.getName()))));
			}
		}
		return fields;
	}

	private static EAttribute attribute(EStructuralFeature feature) throws UnusableTypeException {
		if (!(feature instanceof EAttribute attribute) || feature.isMany()
				|| !(attribute.getEAttributeType() instanceof EEnum)
						&& !VALUES.contains(attribute.getEAttributeType().getInstanceClass())) {
			throw new UnusableTypeException(NLS.bind(Messages.types_wrongFeature, feature.getName()));
		}
		if (TAKEN.contains(feature.getName())) {
			throw new UnusableTypeException(NLS.bind(Messages.types_takenName, feature.getName()));
		}
		return attribute;
	}

	/** "checkedBy" as "Checked by". */
	private static String words(String name) {
		StringBuilder words = new StringBuilder();
		name.chars().forEach(c -> {
			if (words.isEmpty()) {
				words.append((char) Character.toUpperCase(c));
			} else if (Character.isUpperCase(c)) {
				words.append(' ').append((char) Character.toLowerCase(c));
			} else {
				words.append((char) c);
			}
		});
		return words.toString();
	}

	private static String required(IConfigurationElement element, String attribute) throws UnusableTypeException {
		return attribute(element, attribute)
				.orElseThrow(() -> new UnusableTypeException(NLS.bind(Messages.types_missing, attribute)));
	}

	private static Optional<String> attribute(IConfigurationElement element, String name) {
		return Optional.ofNullable(element.getAttribute(name)).map(String::strip).filter(value -> !value.isEmpty());
	}
}
