// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.types.AnnotationField;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** Says in words how the fields changed that types of annotations add which plug-ins contribute: JSON in one column. */
final class ContributedFields {

	private final Optional<AnnotationType> type;

	/** @param kind the name of the type */
	ContributedFields(String kind) {
		type = AnnotationTypes.installed().named(kind);
	}

	/** What changed from one value of the column to another; either may be null. */
	List<FieldChange> changes(Object before, Object after) {
		Map<String, JsonElement> old = fields(before);
		Map<String, JsonElement> now = fields(after);
		Set<String> names = new LinkedHashSet<>(old.keySet());
		names.addAll(now.keySet());
		List<FieldChange> changes = new ArrayList<>();
		for (String name : names) {
			if (!Objects.equals(old.get(name), now.get(name))) {
				changes.add(new FieldChange(label(name), words(old.get(name)), words(now.get(name))));
			}
		}
		return changes;
	}

	/** As the plug-in calls it, if that is installed. */
	private String label(String name) {
		return type.flatMap(known -> known.fields().stream().filter(field -> field.name().equals(name)).findFirst())
				.map(AnnotationField::label).orElse(name);
	}

	private static Optional<String> words(JsonElement value) {
		return Optional.ofNullable(value)
				.map(each -> each instanceof JsonPrimitive primitive ? words(primitive) : each.toString())
				.map(words -> Words.shortened(words, Words.VALUE_CHARACTERS));
	}

	private static String words(JsonPrimitive value) {
		return value.isBoolean() ? Words.flag(value.getAsBoolean()) : value.getAsString();
	}

	/** What a damaged file holds in place of it says nothing. */
	private static Map<String, JsonElement> fields(Object json) {
		try {
			return json instanceof String text && JsonParser.parseString(text) instanceof JsonObject object ? object.asMap()
					: Map.of();
		} catch (JsonParseException e) {
			return Map.of();
		}
	}
}
