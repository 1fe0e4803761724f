// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.WholeCharacters;
import org.pressmark.store.StoreException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** The fields of one JSON line, each read as what it has to be. */
final class AnnotationLine {

	/** What says where in a text something is, and what an analyst notes there. */
	private static final List<String> PLACE = List.of("article", "text", "before", "after", "begin", "end", "comment");

	/** What is only looked for and never stored, so that whatever is in it does no harm: it is not found. */
	private static final Set<String> SOUGHT = Set.of("article", "text", "before", "after");

	private final JsonObject json;

	AnnotationLine(String line) throws StoreException {
		try {
			json = JsonParser.parseString(line).getAsJsonObject();
		} catch (JsonParseException | IllegalStateException e) {
			throw new StoreException(Messages.line_notJson, e);
		}
		JsonFields.refuseDoubled(line);
	}

	/** Whether all fields of both are the same, in whatever order. */
	boolean saysTheSame(AnnotationLine other) {
		return json.equals(other.json);
	}

	/** Refuses what nobody would read, such as a field that is misspelt. Any line has a kind. */
	void allow(String... fields) throws StoreException {
		allow("", json.keySet(), Stream.concat(Stream.of("kind"), Stream.of(fields)).toList());
	}

	/** As {@link #allow}, for a line that says something of a place in a text. */
	void allowInText(String... fields) throws StoreException {
		allow(Stream.concat(PLACE.stream(), Stream.of(fields)).toArray(String[]::new));
	}

	private static void allow(String owner, Set<String> fields, List<String> known) throws StoreException {
		for (String field : fields) {
			if (!known.contains(field)) {
				throw new StoreException(
						NLS.bind(Messages.line_unknownField, owner + field, String.join(", ", known)));
			}
		}
	}

	String required(String field) throws StoreException {
		return optional(field).filter(value -> !value.isBlank())
				.orElseThrow(() -> new StoreException(NLS.bind(Messages.line_missingField, field)));
	}

	/** A text that is one line and has to be there. */
	String requiredName(String field) throws StoreException {
		return Names.of(required(field));
	}

	/** A text that is one line. */
	Optional<String> optionalName(String field) throws StoreException {
		Optional<String> text = optional(field);
		return text.isPresent() ? Optional.of(Names.of(text.get())) : text;
	}

	Optional<String> optional(String field) throws StoreException {
		return element(field).isPresent() ? Optional.of(string(field, element(field).get())) : Optional.empty();
	}

	/** A text, a number or a boolean, as text. */
	Optional<String> value(String field) throws StoreException {
		Optional<JsonElement> element = element(field);
		if (element.isPresent() && element.get() instanceof JsonPrimitive primitive && !primitive.isString()) {
			return Optional.of(primitive.getAsString());
		}
		return optional(field);
	}

	OptionalInt number(String field) throws StoreException {
		Optional<JsonElement> element = element(field);
		if (element.isEmpty()) {
			return OptionalInt.empty();
		}
		try {
			return OptionalInt.of(Math.toIntExact(element.get().getAsBigDecimal().longValueExact()));
		} catch (ArithmeticException | NumberFormatException | IllegalStateException | UnsupportedOperationException e) {
			throw new StoreException(NLS.bind(Messages.line_notNumber, field), e);
		}
	}

	List<String> list(String field) throws StoreException {
		List<String> values = new ArrayList<>();
		for (JsonElement each : array(field)) {
			values.add(string(field, each));
		}
		return values;
	}

	/** Texts that are one line each. */
	List<String> names(String field) throws StoreException {
		List<String> names = new ArrayList<>();
		for (String each : list(field)) {
			names.add(Names.of(each));
		}
		return names;
	}

	/** @param known the fields that each of the objects may have */
	List<Map<String, String>> objects(String field, String... known) throws StoreException {
		List<Map<String, String>> values = new ArrayList<>();
		for (JsonElement each : array(field)) {
			Map<String, String> object = strings(field, each);
			allow(field + '.', object.keySet(), List.of(known));
			values.add(object);
		}
		return values;
	}

	Map<String, String> object(String field) throws StoreException {
		return element(field).isPresent() ? strings(field, element(field).get()) : Map.of();
	}

	/** One of the literals of an enumeration of the model. */
	<E extends Enum<E> & Enumerator> Optional<E> literal(String field, Class<E> type) throws StoreException {
		Optional<String> value = optional(field);
		if (value.isEmpty()) {
			return Optional.empty();
		}
		for (E each : type.getEnumConstants()) {
			if (each.getLiteral().equals(value.get())) {
				return Optional.of(each);
			}
		}
		throw new StoreException(NLS.bind(Messages.line_unknownValue, value.get(), field));
	}

	private Optional<JsonElement> element(String field) {
		return Optional.ofNullable(json.get(field)).filter(element -> !element.isJsonNull());
	}

	private Iterable<JsonElement> array(String field) throws StoreException {
		Optional<JsonElement> element = element(field);
		if (element.isPresent() && !element.get().isJsonArray()) {
			throw new StoreException(NLS.bind(Messages.line_notList, field));
		}
		return element.isPresent() ? element.get().getAsJsonArray() : List.of();
	}

	private static Map<String, String> strings(String field, JsonElement element) throws StoreException {
		if (!element.isJsonObject()) {
			throw new StoreException(NLS.bind(Messages.line_notObject, field));
		}
		Map<String, String> values = new LinkedHashMap<>();
		for (Map.Entry<String, JsonElement> each : element.getAsJsonObject().entrySet()) {
			requireFit(field, each.getKey());
			values.put(each.getKey(), string(field + '.' + each.getKey(), each.getValue()));
		}
		return values;
	}

	private static String string(String field, JsonElement element) throws StoreException {
		if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
			throw new StoreException(NLS.bind(Messages.line_notText, field));
		}
		String text = element.getAsString();
		if (!SOUGHT.contains(field)) {
			requireFit(field, text);
		}
		return text;
	}

	/** Of half a character, the store would refuse all lines of the file because of this one. */
	private static void requireFit(String field, String text) throws StoreException {
		OptionalInt at = WholeCharacters.firstHalf(text);
		if (at.isPresent()) {
			throw new StoreException(NLS.bind(Messages.line_halfCharacter, field, at.getAsInt()));
		}
		Optional<String> control = Names.control(text);
		if (control.isPresent()) {
			throw new StoreException(NLS.bind(Messages.line_control, field, control.get()));
		}
	}
}
