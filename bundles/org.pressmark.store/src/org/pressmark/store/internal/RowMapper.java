// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressmark.model.Identified;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.missing.MissingAnnotation;

/** Turns objects into rows and rows into objects, for every class alike. */
final class RowMapper {

	private RowMapper() {
	}

	/**
	 * The row of an object.
	 *
	 * @param textHash what to store for an article's text, null if it has none
	 */
	static Row row(Identified object, String owner, int position, String textHash) {
		EClass type = object.eClass();
		String table = Mapping.table(type);
		Map<String, Object> values = new LinkedHashMap<>();
		if (Mapping.hasOwner(table)) {
			values.put(Mapping.OWNER, owner);
		}
		if (Mapping.hasPosition(table)) {
			values.put(Mapping.POSITION, (long) position);
		}
		if (object instanceof MissingAnnotation missing) {
			// Which columns its class has nobody knows here: the others stay as they are.
			values.put(Mapping.KIND, missing.getTypeName());
		} else if (Mapping.hasKind(table)) {
			unusedColumns(table, values);
			values.put(Mapping.KIND, Mapping.kind(type));
		}
		for (EStructuralFeature feature : Mapping.stored(type)) {
			if (Mapping.isOurs(feature)) {
				values.put(feature.getName(),
						feature == ModelPackage.Literals.ARTICLE__TEXT ? textHash : ValueCodec.encode(object, feature));
			}
		}
		if (Mapping.hasKind(table)) {
			values.put(Mapping.EXTRA, ExtraValues.of(object));
		}
		return new Row(table, object.getId(), values);
	}

	/**
	 * A new object of the class that the row names, with only its id; for one that no bundle has that is here, what is missing.
	 * Null if no bundle can have that class.
	 */
	static Identified create(Row row) {
		EClass type = Mapping.hasKind(row.table()) ? Mapping.kind(row.string(Mapping.KIND)) : Mapping.type(row.table());
		if (type == null) {
			return null;
		}
		return create(type, row.id(), row.values().get(Mapping.KIND));
	}

	/** As {@link #create(Row)}, where the class is known. */
	static Identified create(EClass type, String id, Object kind) {
		Identified object = (Identified) EcoreUtil.create(type);
		object.setId(id);
		if (object instanceof MissingAnnotation missing) {
			missing.setTypeName((String) kind);
		}
		return object;
	}

	/**
	 * Sets the features whose columns are given; an article's text has to be in its column by then, not its hash.
	 */
	static void fill(Identified object, Map<String, Object> columns, ValueCodec.Resolver resolver) {
		for (EStructuralFeature feature : Mapping.stored(object.eClass())) {
			if (Mapping.isOurs(feature) && columns.containsKey(feature.getName())) {
				ValueCodec.decode(object, feature, columns.get(feature.getName()), resolver);
			}
		}
		if (columns.get(Mapping.EXTRA) instanceof String json) {
			ExtraValues.fill(object, json, resolver);
		}
	}

	/** Rows of one table all have the same columns, whichever subclass they hold. */
	private static void unusedColumns(String table, Map<String, Object> values) {
		values.put(Mapping.KIND, null);
		Mapping.columns(table).forEach(column -> values.put(column, null));
	}
}
