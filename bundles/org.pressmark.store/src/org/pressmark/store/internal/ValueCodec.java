// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressmark.model.Identified;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** Turns a feature's value into what a column holds and back: numbers, strings, ids, or JSON of these. */
final class ValueCodec {

	/** Finds what an id refers to. */
	@FunctionalInterface
	interface Resolver {

		/** The object, or null if there is none. */
		Identified resolve(EClass type, String id);
	}

	private ValueCodec() {
	}

	/** The value of a feature as a column holds it: String, Long, Double or null. */
	static Object encode(EObject object, EStructuralFeature feature) {
		// Whoever never set it has no value there, whatever the default is.
		if (feature.isUnsettable() && !object.eIsSet(feature)) {
			return null;
		}
		Object value = object.eGet(feature);
		if (feature.isMany()) {
			List<?> values = (List<?>) value;
			if (values.isEmpty()) {
				return null;
			}
			JsonArray array = new JsonArray();
			values.forEach(each -> array.add(json(feature, each)));
			return array.toString();
		}
		if (value == null) {
			return null;
		}
		JsonElement json = json(feature, value);
		if (json instanceof JsonPrimitive primitive && primitive.isNumber()) {
			return value instanceof Double || value instanceof Float ? (Object) primitive.getAsDouble()
					: (Object) primitive.getAsLong();
		}
		return json.isJsonPrimitive() ? json.getAsString() : json.toString();
	}

	/** Sets a feature to what its column holds; a reference that leads nowhere stays unset. */
	static void decode(EObject object, EStructuralFeature feature, Object column, Resolver resolver) {
		if (column == null) {
			object.eUnset(feature);
		} else if (feature.isMany()) {
			setAll(object, feature, JsonParser.parseString((String) column).getAsJsonArray(), resolver);
		} else if (feature instanceof EReference reference && reference.isContainment()) {
			object.eSet(feature, value(feature, JsonParser.parseString((String) column), resolver));
		} else if (feature instanceof EReference reference) {
			object.eSet(feature, resolver.resolve(reference.getEReferenceType(), (String) column));
		} else {
			object.eSet(feature, value((EDataType) feature.getEType(), column));
		}
	}

	/** Most are strings, and of those nothing has to be made. */
	private static Object value(EDataType type, Object column) {
		return type == EcorePackage.Literals.ESTRING ? column.toString() : EcoreUtil.createFromString(type, column.toString());
	}

	static JsonObject jsonObject(EObject object, List<EStructuralFeature> features) {
		JsonObject json = new JsonObject();
		for (EStructuralFeature feature : features) {
			if (object.eIsSet(feature)) {
				json.add(feature.getName(), feature.isMany() ? jsonArray(object, feature) : json(feature, object.eGet(feature)));
			}
		}
		return json;
	}

	static void setFromJson(EObject object, JsonObject json, Resolver resolver) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			JsonElement element = json.get(feature.getName());
			if (element != null) {
				setFromJson(object, feature, element, resolver);
			}
		}
	}

	/** @throws RuntimeException if it is no value of the feature */
	static void setFromJson(EObject object, EStructuralFeature feature, JsonElement element, Resolver resolver) {
		if (feature.isMany()) {
			setAll(object, feature, element.getAsJsonArray(), resolver);
		} else {
			object.eSet(feature, value(feature, element, resolver));
		}
	}

	private static JsonArray jsonArray(EObject object, EStructuralFeature feature) {
		JsonArray array = new JsonArray();
		((List<?>) object.eGet(feature)).forEach(each -> array.add(json(feature, each)));
		return array;
	}

	private static JsonElement json(EStructuralFeature feature, Object value) {
		return switch (value) {
		case null -> JsonNull.INSTANCE;
		case Identified identified -> new JsonPrimitive(identified.getId());
		// A literal of an enumeration that no code was generated for is an object too.
		case EObject contained when feature instanceof EReference -> jsonObject(contained, Mapping.stored(contained.eClass()));
		case Number number -> new JsonPrimitive(number);
		case Boolean flag -> new JsonPrimitive(flag);
		default -> new JsonPrimitive(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
		};
	}

	@SuppressWarnings("unchecked")
	private static void setAll(EObject object, EStructuralFeature feature, JsonArray array, Resolver resolver) {
		List<Object> values = new ArrayList<>();
		for (JsonElement element : array) {
			Object value = value(feature, element, resolver);
			if (value != null) {
				values.add(value);
			}
		}
		List<Object> list = (List<Object>) object.eGet(feature);
		list.clear();
		list.addAll(values);
	}

	private static Object value(EStructuralFeature feature, JsonElement element, Resolver resolver) {
		if (element.isJsonNull()) {
			return null;
		}
		if (feature instanceof EReference reference && !reference.isContainment()) {
			return resolver.resolve(reference.getEReferenceType(), element.getAsString());
		}
		if (feature instanceof EReference reference) {
			EObject contained = EcoreUtil.create(reference.getEReferenceType());
			setFromJson(contained, element.getAsJsonObject(), resolver);
			return contained;
		}
		return EcoreUtil.createFromString((EDataType) feature.getEType(), element.getAsString());
	}
}
