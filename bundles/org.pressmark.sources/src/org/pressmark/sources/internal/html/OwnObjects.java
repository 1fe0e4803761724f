// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.pressmark.sources.internal.article.Similarity;

import com.google.gson.JsonObject;

/**
 * Chooses, of the objects that a page has in JSON-LD, those that are about its own article: by where they stand, and by
 * their headline or address. The others are about articles in lists, comments, videos, works that the article mentions.
 */
final class OwnObjects {

	/** Properties whose values are what the object around them is about, or what it is. */
	private static final Set<String> WITHIN = Set.of("@graph", "@included", "mainEntity", "mainEntityOfPage", "mainContentOfPage");
	private static final Predicate<String> VIDEO = "VideoObject"::equals;

	/** Properties whose values may be objects with the address. */
	private static final List<String> AROUND = List.of("mainEntityOfPage", "url");

	/** What the page's identity says of an object. */
	private enum Claim {
		OWN, LIKELY, DOUBTFUL, OTHER
	}

	/**
	 * An object of the page.
	 *
	 * @param json   the object
	 * @param placed whether all around it is such that it is about the page itself
	 */
	record Placed(JsonObject json, boolean placed) {
	}

	private final Identity page;

	OwnObjects(Identity page) {
		this.page = page;
	}

	/** Whether the value of a property stands for the object itself, or the page, and not for something beside it. */
	static boolean isWithin(String property) {
		return WITHIN.contains(property);
	}

	/** @param articles objects of types that articles have */
	List<JsonObject> among(List<Placed> articles) {
		List<JsonObject> own = new ArrayList<>();
		List<JsonObject> likely = new ArrayList<>();
		List<JsonObject> doubtful = new ArrayList<>();
		for (Placed article : articles) {
			switch (claim(article)) {
			case OWN -> own.add(article.json);
			case LIKELY -> likely.add(article.json);
			case DOUBTFUL -> doubtful.add(article.json);
			case OTHER -> {
				// It tells nothing of this page.
			}
			}
		}
		boolean known = isAnyArticle(own);
		own.addAll(likely);
		if (!known && isOne(doubtful)) {
			own.addAll(doubtful);
		}
		boolean article = isAnyArticle(own);
		List<JsonObject> chosen = new ArrayList<>();
		for (Placed object : articles) {
			if (own.contains(object.json) && !(article && JsonLd.is(object.json, VIDEO))) {
				chosen.add(object.json);
			}
		}
		return chosen;
	}

	private static boolean isAnyArticle(List<JsonObject> objects) {
		for (JsonObject object : objects) {
			if (JsonLd.isArticle(object)) {
				return true;
			}
		}
		return false;
	}

	/** Whether several objects have one headline: a page may call its article so for machines only. */
	private static boolean isOne(List<JsonObject> objects) {
		return objects.stream().flatMap(object -> headline(object).stream()).map(Similarity::key).distinct().limit(2)
				.count() <= 1;
	}

	private Claim claim(Placed object) {
		Optional<Boolean> at = isAt(object.json);
		if (at.orElse(false)) {
			return Claim.OWN; // As most, so that no headlines have to be compared.
		}
		boolean elsewhere = at.isPresent();
		Optional<Boolean> called = headline(object.json).flatMap(page::isCalled);
		if (called.orElse(false) && (object.placed || !elsewhere)) {
			return Claim.OWN;
		}
		boolean otherwise = called.filter(own -> !own).isPresent();
		if (!object.placed || JsonLd.is(object.json, VIDEO) || otherwise && elsewhere) {
			return Claim.OTHER;
		}
		return otherwise && JsonLd.isArticle(object.json) ? Claim.DOUBTFUL : Claim.LIKELY;
	}

	private static Optional<String> headline(JsonObject object) {
		return JsonLd.string(object, "headline").or(() -> JsonLd.string(object, "name"));
	}

	/** Whether one of the addresses that an object gives itself is that of the page; empty when that cannot be told. */
	private Optional<Boolean> isAt(JsonObject object) {
		Optional<Boolean> at = isAt(object, "url", "mainEntityOfPage", "@id");
		for (String key : AROUND) {
			if (!at.orElse(false) && object.get(key) instanceof JsonObject around) {
				Optional<Boolean> there = isAt(around, "@id", "url");
				at = there.isPresent() ? there : at;
			}
		}
		return at;
	}

	/** The same of addresses that are values of these properties. */
	private Optional<Boolean> isAt(JsonObject object, String... properties) {
		Optional<Boolean> at = Optional.empty();
		for (String property : properties) {
			Optional<Boolean> there = JsonLd.string(object, property).flatMap(page::isAt);
			if (there.orElse(false)) {
				return there;
			}
			at = there.isPresent() ? there : at;
		}
		return at;
	}
}
