// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.ModelPackage.Literals;
import org.pressmark.model.missing.MissingAnnotation;
import org.pressmark.model.types.AnnotationClasses;

/**
 * Which table holds a class and which column a feature. Each class directly below {@code Identified} has a table of
 * its own name, which its subclasses share; features of classes outside our model go together into {@value #EXTRA}.
 */
final class Mapping {

	static final String OWNER = "owner";
	static final String POSITION = "position";
	static final String KIND = "kind";
	static final String EXTRA = "extra";
	static final String TEXT = "text";

	/** Every table of the model, what is referred to before what refers to it. */
	static final List<String> TABLES = List.of("project", "code", "entity", "event", "search",
			"reportdefinition", "article", "annotation");

	/** What is asked of a class again for every row; a class is the same as long as it is there. */
	private static final Map<EClass, String> TABLE_OF = new ConcurrentHashMap<>();
	private static final Map<EClass, List<EStructuralFeature>> STORED_OF = new ConcurrentHashMap<>();
	private static final Map<EClass, List<EReference>> CHILDREN_OF = new ConcurrentHashMap<>();
	private static final Map<EClass, List<EReference>> REFERENCES_OF = new ConcurrentHashMap<>();
	private static final Map<String, List<String>> COLUMNS_OF = new ConcurrentHashMap<>();
	/** The columns that rows of the model's tables have besides their ids, by their names, of whichever table. */
	static final Map<String, String> COLUMN_NAMES = columnNames();

	private Mapping() {
	}

	static EClass root(EClass type) {
		if (type.getESuperTypes().contains(Literals.IDENTIFIED)) {
			return type;
		}
		return type.getESuperTypes().stream().filter(Literals.IDENTIFIED::isSuperTypeOf).findFirst()
				.map(Mapping::root).orElseThrow(() -> new IllegalArgumentException(type.getName()));
	}

	static String table(EClass type) {
		return TABLE_OF.computeIfAbsent(type, each -> root(each).getName().toLowerCase(Locale.ROOT));
	}

	/** The class whose instances that table holds, abstract where subclasses share it. */
	static EClass type(String table) {
		return switch (table) {
		case "project" -> Literals.PROJECT;
		case "code" -> Literals.CODE;
		case "entity" -> Literals.ENTITY;
		case "event" -> Literals.EVENT;
		case "search" -> Literals.SEARCH;
		case "reportdefinition" -> Literals.REPORT_DEFINITION;
		case "article" -> Literals.ARTICLE;
		case "annotation" -> Literals.ANNOTATION;
		default -> throw new IllegalArgumentException(table);
		};
	}

	static boolean hasKind(String table) {
		return type(table).isAbstract();
	}

	static boolean hasPosition(String table) {
		return "code".equals(table);
	}

	static boolean hasOwner(String table) {
		return !"project".equals(table) && !"article".equals(table);
	}

	/** What goes into the row of an object of that class, besides id, owner, position and kind. */
	static List<EStructuralFeature> stored(EClass type) {
		return STORED_OF.computeIfAbsent(type,
				each -> each.getEAllStructuralFeatures().stream().filter(Mapping::isStored).toList());
	}

	/** The columns of the features that our own classes of a table have, each once. */
	static List<String> columns(String table) {
		return COLUMNS_OF.computeIfAbsent(table,
				each -> ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
						.map(EClass.class::cast).filter(type(each)::isSuperTypeOf).flatMap(type -> stored(type).stream())
						.map(EStructuralFeature::getName).distinct().toList());
	}

	/** The lists of an object that hold rows of their own. */
	static List<EReference> children(EClass type) {
		return CHILDREN_OF.computeIfAbsent(type, each -> each.getEAllContainments().stream()
				.filter(r -> Literals.IDENTIFIED.isSuperTypeOf(r.getEReferenceType())).toList());
	}

	/** What leads to rows of others, that of the owner left out. */
	static List<EReference> references(EClass type) {
		return REFERENCES_OF.computeIfAbsent(type, each -> each.getEAllReferences().stream()
				.filter(r -> !r.isContainment() && !r.isContainer()).toList());
	}

	static boolean isOurs(EStructuralFeature feature) {
		return feature.getEContainingClass().getEPackage() == ModelPackage.eINSTANCE;
	}

	/** Our own classes by their name, those of plug-ins by their package's URI and name. */
	static String kind(EClass type) {
		return type.getEPackage() == ModelPackage.eINSTANCE ? type.getName() : AnnotationClasses.name(type);
	}

	/** The class of that kind, that of what is missing if no bundle that is here has it, or null if no bundle can have it. */
	static EClass kind(String kind) {
		if (kind.indexOf('#') > 0) {
			return AnnotationClasses.find(kind).orElse(MissingAnnotation.TYPE);
		}
		return ModelPackage.eINSTANCE.getEClassifier(kind) instanceof EClass type && !type.isAbstract()
				&& Literals.ANNOTATION.isSuperTypeOf(type) ? type : null;
	}

	private static Map<String, String> columnNames() {
		Stream<String> features = TABLES.stream().flatMap(table -> columns(table).stream());
		return Stream.concat(features, Stream.of(OWNER, POSITION, KIND, EXTRA)).distinct()
				.collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));
	}

	private static boolean isStored(EStructuralFeature feature) {
		if (feature == Literals.IDENTIFIED__ID || feature.isTransient() || feature.isDerived()) {
			return false;
		}
		return !(feature instanceof EReference reference) || !reference.isContainer() && !(reference.isContainment()
				&& Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType()));
	}
}
