// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** One JSON object on one line. What is unknown is there as null; order and writing depend on no locale. */
final class JsonLine {

	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

	private final JsonObject object = new JsonObject();

	/** The columns of a row: texts, numbers, and null. */
	static JsonLine of(Map<String, Object> columns) {
		JsonLine line = new JsonLine();
		columns.forEach((name, value) -> line.object.add(name, GSON.toJsonTree(value)));
		return line;
	}

	/** @param value null if unknown */
	JsonLine put(String name, String value) {
		object.addProperty(name, value);
		return this;
	}

	JsonLine put(String name, Optional<String> value) {
		return put(name, value.orElse(null));
	}

	/** @param value null if unknown */
	JsonLine put(String name, Number value) {
		object.addProperty(name, value);
		return this;
	}

	JsonLine put(String name, boolean value) {
		object.addProperty(name, value);
		return this;
	}

	JsonLine put(String name, List<String> values) {
		JsonArray array = new JsonArray();
		values.forEach(array::add);
		object.add(name, array);
		return this;
	}

	/** @param value null if unknown */
	JsonLine put(String name, JsonLine value) {
		object.add(name, value == null ? null : value.object);
		return this;
	}

	JsonLine putObjects(String name, List<JsonLine> values) {
		JsonArray array = new JsonArray();
		values.forEach(value -> array.add(value.object));
		object.add(name, array);
		return this;
	}

	@Override
	public String toString() {
		return GSON.toJson(object);
	}
}
