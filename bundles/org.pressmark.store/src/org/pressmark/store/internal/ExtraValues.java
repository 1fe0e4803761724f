// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressmark.model.Identified;
import org.pressmark.model.missing.MissingAnnotation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The features that a class adds which a bundle contributes: JSON in one column, by their names. Bundles come, go and change. So
 * what the class that is installed does not know, or cannot read, stays as it is stored until somebody sets that feature.
 */
final class ExtraValues {

	private ExtraValues() {
	}

	/** What the column holds; null for one of our classes. */
	static String of(Identified object) {
		if (object instanceof MissingAnnotation missing) {
			return missing.getValues();
		}
		List<EStructuralFeature> theirs = theirs(object);
		return theirs.isEmpty() ? null : ValueCodec.jsonObject(object, theirs).toString();
	}

	/**
	 * What the column holds after a change.
	 *
	 * @param before what it held
	 */
	static String of(Identified object, String before) {
		String now = of(object);
		if (now == null || before == null || object instanceof MissingAnnotation) {
			return now;
		}
		JsonObject stored = JsonParser.parseString(before).getAsJsonObject();
		JsonObject merged = JsonParser.parseString(now).getAsJsonObject();
		List<String> unread = unread(object, stored);
		unread.stream().filter(name -> !merged.has(name)).forEach(name -> merged.add(name, stored.get(name)));
		return unread.isEmpty() ? now : merged.toString();
	}

	/** Sets the features that the object's class adds. */
	static void fill(Identified object, String json, ValueCodec.Resolver resolver) {
		if (object instanceof MissingAnnotation missing) {
			missing.setValues(json);
			return;
		}
		JsonObject stored = JsonParser.parseString(json).getAsJsonObject();
		for (EStructuralFeature feature : theirs(object)) {
			object.eUnset(feature);
			JsonElement value = stored.get(feature.getName());
			if (value != null) {
				set(object, feature, value, resolver);
			}
		}
	}

	/** The names of the values that the object's class cannot read; none if it is not installed. */
	static List<String> unreadable(Identified object, String json) {
		if (object instanceof MissingAnnotation) {
			return List.of();
		}
		JsonObject stored = JsonParser.parseString(json).getAsJsonObject();
		return unread(object, stored).stream().filter(name -> object.eClass().getEStructuralFeature(name) != null).toList();
	}

	private static List<String> unread(Identified object, JsonObject stored) {
		List<String> unread = new ArrayList<>();
		for (Map.Entry<String, JsonElement> value : stored.entrySet()) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(value.getKey());
			if (feature == null || !set(EcoreUtil.create(object.eClass()), feature,
					value.getValue(), (type, id) -> null)) {
				unread.add(value.getKey());
			}
		}
		return unread;
	}

	private static boolean set(EObject object, EStructuralFeature feature, JsonElement value,
			ValueCodec.Resolver resolver) {
		try {
			ValueCodec.setFromJson(object, feature, value, resolver);
			return true;
		} catch (RuntimeException e) {
			// Another version of the bundle wrote something else there.
			object.eUnset(feature);
			return false;
		}
	}

	private static List<EStructuralFeature> theirs(Identified object) {
		return Mapping.stored(object.eClass()).stream().filter(feature -> !Mapping.isOurs(feature)).toList();
	}
}
