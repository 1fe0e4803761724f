// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressmark.model.ModelPackage;

/** The tables and columns that row changes name, and the features of the model that they hold. */
final class Columns {

	static final String ANNOTATION = "annotation";
	static final String ARTICLE = "article";
	static final String ENTITY = "entity";
	static final String CODE = "code";
	static final String EVENT = "event";

	static final String OWNER = "owner";
	static final String POSITION = "position";
	/** What types of annotations add that plug-ins contribute. */
	static final String EXTRA = "extra";
	static final String KIND = "kind";
	static final String BEGIN = "begin";
	static final String END = "end";
	static final String NAME = "name";
	static final String TEXT = "text";
	static final String TITLE = "title";
	static final String TYPE = "type";

	private Columns() {
	}

	/** The feature in a column; empty for what is no feature, and for those of classes that plug-ins add. */
	static Optional<EStructuralFeature> feature(String table, String column) {
		return classes(table).stream().map(type -> type.getEStructuralFeature(column)).filter(Objects::nonNull)
				.findFirst();
	}

	/** A whole number in a column. */
	static int number(Object value) {
		return value instanceof Number number ? number.intValue() : 0;
	}

	/** The class of that table's name, and those that share its table. */
	private static List<EClass> classes(String table) {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> isOf(type, table) || type.getESuperTypes().stream().anyMatch(parent -> isOf(parent, table)))
				.toList();
	}

	private static boolean isOf(EClass type, String table) {
		return type.getName().toLowerCase(Locale.ROOT).equals(table);
	}
}
