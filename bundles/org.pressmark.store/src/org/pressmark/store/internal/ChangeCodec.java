// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.store.RowChange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** Row changes as the history stores them: a JSON array of {@code {"table", "id", "before", "after"}}. */
final class ChangeCodec {

	private static final String TABLE = "table"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$
	private static final String BEFORE = "before"; //$NON-NLS-1$
	private static final String AFTER = "after"; //$NON-NLS-1$

	private ChangeCodec() {
	}

	static String encode(List<RowChange> changes) {
		JsonArray array = new JsonArray();
		for (RowChange change : changes) {
			JsonObject json = new JsonObject();
			json.addProperty(TABLE, change.table());
			json.addProperty(ID, change.id());
			change.before().ifPresent(values -> json.add(BEFORE, json(values)));
			change.after().ifPresent(values -> json.add(AFTER, json(values)));
			array.add(json);
		}
		return array.toString();
	}

	/** @throws JsonParseException if this is not what {@link #encode} writes */
	static List<RowChange> decode(String text) {
		try {
			List<RowChange> changes = new ArrayList<>();
			for (JsonElement element : JsonParser.parseString(text).getAsJsonArray()) {
				changes.add(change(element.getAsJsonObject()));
			}
			return changes;
		} catch (IllegalStateException | NullPointerException | NumberFormatException | UnsupportedOperationException e) {
			throw new JsonParseException("not a list of changes", e); //$NON-NLS-1$
		}
	}

	private static RowChange change(JsonObject json) {
		String table = json.get(TABLE).getAsString();
		// The name goes into SQL, and a project file may come from anyone.
		if (!Mapping.TABLES.contains(table)) {
			throw new JsonParseException("no such table: " + table); //$NON-NLS-1$
		}
		if (!json.has(BEFORE) && !json.has(AFTER)) {
			throw new JsonParseException("a change of nothing"); //$NON-NLS-1$
		}
		return new RowChange(table, json.get(ID).getAsString(), values(json.get(BEFORE)), values(json.get(AFTER)));
	}

	private static JsonObject json(Map<String, Object> values) {
		JsonObject json = new JsonObject();
		values.forEach((column, value) -> json.add(column, switch (value) {
		case null -> JsonNull.INSTANCE;
		case Number number -> new JsonPrimitive(number);
		default -> new JsonPrimitive(value.toString());
		}));
		return json;
	}

	private static Optional<Map<String, Object>> values(JsonElement json) {
		if (json == null) {
			return Optional.empty();
		}
		Map<String, Object> values = new LinkedHashMap<>();
		json.getAsJsonObject().entrySet().forEach(e -> values.put(e.getKey(), value(e.getValue())));
		return Optional.of(values);
	}

	private static Object value(JsonElement json) {
		if (json.isJsonNull()) {
			return null;
		}
		JsonPrimitive primitive = json.getAsJsonPrimitive();
		if (!primitive.isNumber()) {
			return primitive.getAsString();
		}
		boolean whole = primitive.getAsString().chars().allMatch(c -> c == '-' || Character.isDigit(c));
		return whole ? (Object) primitive.getAsLong() : (Object) primitive.getAsDouble();
	}
}
