// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.suggestions.RejectedSuggestion;
import org.pressmark.store.StoreException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Says in words what columns hold: names in place of ids, dates as people write them, lists without brackets. */
final class ColumnValues {

	private static final String TARGET = ModelPackage.Literals.EVENT_LINK__TARGET.getName();
	private static final String BETWEEN = "; ";
	private static final Set<String> DATES = Set.of("when", "published", "updated", "retrieved", "created");

	private final ObjectNames names;
	private final EdtfFormat dates;

	ColumnValues(ObjectNames names, Locale locale) {
		this.names = names;
		this.dates = EdtfFormat.of(locale);
	}

	/** A value in words; empty if there is none. */
	Optional<String> words(String table, String column, Object value) throws StoreException {
		if (value == null || value.toString().isEmpty()) {
			return Optional.empty();
		}
		Optional<EStructuralFeature> feature = Columns.feature(table, column);
		String words = feature.isPresent() ? words(feature.get(), value.toString()) : value.toString();
		return Optional.of(Words.shortened(words, Words.VALUE_CHARACTERS));
	}

	private String words(EStructuralFeature feature, String value) throws StoreException {
		if (feature.isMany()) {
			return list(feature, value);
		}
		if (feature instanceof EReference) {
			return names.referred(value);
		}
		return feature.getEType() instanceof EEnum literals ? Words.literal(literals.getName(), value)
				: DATES.contains(feature.getName()) ? date(value) : value;
	}

	/** What a damaged file holds in place of a list is shown as it is. */
	private String list(EStructuralFeature feature, String json) throws StoreException {
		try {
			JsonArray array = JsonParser.parseString(json).getAsJsonArray();
			if (feature == ModelPackage.Literals.ARTICLE__PARAGRAPHS || feature == ModelPackage.Literals.ARTICLE__REMOVED) {
				return Integer.toString(array.size());
			}
			List<String> words = new ArrayList<>();
			for (JsonElement element : array) {
				words.add(element(feature, element));
			}
			return String.join(BETWEEN, words);
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
			return json;
		}
	}

	private String element(EStructuralFeature feature, JsonElement element) throws StoreException {
		if (element instanceof JsonObject object && object.has(TARGET)) {
			return link(object);
		}
		if (element instanceof JsonObject object) {
			return object.has(Columns.ENTITY) ? participant(object) : object.asMap().values().stream()
					.map(ColumnValues::text).collect(Collectors.joining(" "));
		}
		if (feature == ModelPackage.Literals.ARTICLE__REJECTED_SUGGESTIONS) {
			return RejectedSuggestion.words(element.getAsString());
		}
		return isReference(feature) ? names.referred(element.getAsString()) : element.getAsString();
	}

	/** What is distinct from each other need not both be there, so these are ids. */
	private static boolean isReference(EStructuralFeature feature) {
		return feature instanceof EReference || feature == ModelPackage.Literals.ENTITY__DISTINCT_FROM;
	}

	private static String text(JsonElement element) {
		return element instanceof JsonArray array ? array.asList().stream().map(JsonElement::getAsString)
				.collect(Collectors.joining(", ")) : element.getAsString();
	}

	private String participant(JsonObject participant) throws StoreException {
		String name = names.referred(participant.get(Columns.ENTITY).getAsString());
		return participant.has("role")
				? NLS.bind(Messages.history_participant, name, participant.get("role").getAsString()) : name;
	}

	/** A kind that is not written is the first one. */
	private String link(JsonObject link) throws StoreException {
		EEnum kinds = ModelPackage.Literals.EVENT_LINK_KIND;
		String kind = link.has(Columns.KIND) ? link.get(Columns.KIND).getAsString()
				: kinds.getELiterals().getFirst().getLiteral();
		return Words.literal(kinds.getName(), kind) + ' ' + names.referred(link.get(TARGET).getAsString());
	}

	private String date(String edtf) {
		return Edtf.tryParse(edtf).map(dates::format).orElse(edtf);
	}
}
