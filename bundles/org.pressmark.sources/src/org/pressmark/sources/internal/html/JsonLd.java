// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pressmark.sources.internal.article.Whitespace;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What a page says about its article in the vocabulary of schema.org, embedded as JSON-LD. Pages make mistakes in it:
 * what is not understood is left out.
 */
final class JsonLd {

	/** The most characters that are looked at in a page, for objects take many times the memory of their text. */
	private static final int LARGEST = 2_000_000;
	private static final int MOST_OBJECTS = 5_000;
	private static final int LONGEST_TYPE = 200;
	private static final char FIRST_BEYOND_ASCII = 0x80;
	private static final Set<String> ALSO_ARTICLES = Set.of("Report", "Recipe", "CreativeWork", "VideoObject");
	private static final Predicate<String> PAGE = type -> type.endsWith("Page");
	private static final Predicate<String> BEST = type -> type.endsWith("Article") || type.endsWith("Posting");
	private static final Predicate<String> ARTICLE = type -> type.endsWith("Article") || type.endsWith("BlogPosting")
			|| type.startsWith("Review") || ALSO_ARTICLES.contains(type) || PAGE.test(type);
	private static final Pattern PARAGRAPH_END = Pattern.compile("\\R+|</p>|<br ?/?>", Pattern.CASE_INSENSITIVE);
	private static final Pattern FALSE = Pattern.compile("\\s*(?:false|no|0|(?:https?:)?//schema.org/False)\\s*",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
	private static final Predicate<String> PROFILE = "ProfilePage"::equals;
	private static final Predicate<String> PERSON = "Person"::equals;
	private static final List<String> AUTHORS = List.of("author", "creator");
	private static final Pattern TAG = Pattern.compile("<[^<>]{1,300}>");

	private record Open(JsonElement element, boolean placed) {
	}

	private final List<JsonObject> articles;
	private final List<OwnObjects.Placed> objects;
	/** The objects by what they call themselves, once one was asked for. */
	private Map<String, JsonObject> byId;
	private final Optional<String> markedBody;
	private final Optional<String> articleBody;
	private final Optional<String> publisher;

	private JsonLd(List<OwnObjects.Placed> objects, List<JsonObject> own) {
		this.objects = objects;
		articles = own.size() < 2 ? own : own.stream().sorted(Comparator.comparingInt(JsonLd::rank)).toList();
		markedBody = longestBody();
		articleBody = markedBody.map(JsonLd::plain);
		publisher = articles.stream().flatMap(article -> names(article, "publisher")).findFirst();
	}

	/** The text of the article with its tags, of several the longest. */
	private Optional<String> longestBody() {
		Optional<String> longest = Optional.empty();
		for (JsonObject article : articles) {
			Optional<String> body = string(article, "articleBody");
			if (body.isPresent() && (longest.isEmpty() || body.get().length() > longest.get().length())) {
				longest = body;
			}
		}
		return longest;
	}

	/** The object that calls itself so, of several the one that says most; null for none. */
	private JsonObject called(String id) {
		if (byId == null) {
			byId = new HashMap<>();
			for (OwnObjects.Placed object : objects) {
				string(object.json(), "@id")
						.ifPresent(own -> byId.merge(own, object.json(), (a, b) -> a.size() >= b.size() ? a : b));
			}
		}
		return byId.get(id);
	}

	/** What is no article proper, or a mere page, or has no date, comes later. */
	private static int rank(JsonObject object) {
		return (is(object, BEST) ? 0 : 4) + (is(object, PAGE) ? 2 : 0) + (object.has("datePublished") ? 0 : 1);
	}

	static JsonLd read(Page page) {
		List<OwnObjects.Placed> objects = new ArrayList<>();
		int left = LARGEST;
		for (Element script : page.landmarks().tagged("script")) {
			String json = script.attr("type").strip().equalsIgnoreCase("application/ld+json") ? script.data() : "";
			if (!json.isEmpty() && json.length() <= left) {
				left -= json.length();
				parse(json).ifPresent(root -> collect(root, objects));
			}
		}
		List<OwnObjects.Placed> articles = new ArrayList<>();
		for (OwnObjects.Placed object : objects) {
			if (is(object.json(), ARTICLE)) {
				articles.add(object);
			}
		}
		return new JsonLd(objects, articles.isEmpty() ? List.of() : new OwnObjects(page.identity()).among(articles));
	}

	private static Optional<JsonElement> parse(String json) {
		return parseStrictly(json).or(() -> parseStrictly(RepairedJson.of(json)));
	}

	private static Optional<JsonElement> parseStrictly(String json) {
		try {
			return Optional.of(JsonParser.parseString(json));
		} catch (JsonParseException e) {
			return Optional.empty(); // The page says nothing that can be understood; it may do so elsewhere.
		}
	}

	/** All objects in breadth first order, so that outer ones come before those that they hold. */
	private static void collect(JsonElement root, List<OwnObjects.Placed> objects) {
		Deque<Open> open = new ArrayDeque<>(List.of(new Open(root, true)));
		while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
			Open next = open.removeFirst();
			if (next.element instanceof JsonArray array) {
				array.forEach(element -> open.addLast(new Open(element, next.placed)));
			} else if (next.element instanceof JsonObject object) {
				objects.add(new OwnObjects.Placed(object, next.placed));
				object.asMap().forEach((property, value) -> {
					if (!value.isJsonPrimitive()) { // As most are.
						open.addLast(new Open(value, next.placed && OwnObjects.isWithin(property)));
					}
				});
			}
		}
	}

	/** Whether it is of a type whose name, behind the address of the vocabulary, is such. */
	static boolean is(JsonObject object, Predicate<String> type) {
		return switch (object.get("@type")) {
		case null -> false;
		case JsonArray types -> types.asList().stream().anyMatch(each -> isType(each, type));
		case JsonElement only -> isType(only, type);
		};
	}

	/** Whether it is of a type that only articles have. */
	static boolean isArticle(JsonObject object) {
		return is(object, BEST);
	}

	private static boolean isType(JsonElement element, Predicate<String> type) {
		if (!element.isJsonPrimitive()) {
			return false;
		}
		String address = element.getAsString();
		String name = address.length() > LONGEST_TYPE ? "" : address.substring(address.lastIndexOf('/') + 1);
		return type.test(name) && isWord(name);
	}

	private static boolean isWord(String name) {
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (c >= FIRST_BEYOND_ASCII || !Character.isLetterOrDigit(c) && c != '_') {
				return false;
			}
		}
		return !name.isEmpty();
	}

	private static Stream<JsonElement> elements(JsonElement element) {
		return switch (element) {
		case null -> Stream.empty();
		case JsonArray array -> array.asList().stream();
		default -> Stream.of(element);
		};
	}

	private static Optional<String> text(JsonElement element) {
		return element.isJsonPrimitive() ? Optional.of(element.getAsString()).filter(value -> !value.isBlank())
				: Optional.empty();
	}

	/** The value of a property, of several the first that is a text; empty when it has none. */
	static Optional<String> string(JsonObject object, String key) {
		return switch (object.get(key)) {
		case null -> Optional.empty();
		case JsonArray array -> array.asList().stream().flatMap(each -> text(each).stream()).findFirst();
		case JsonElement only -> text(only);
		};
	}

	private Optional<String> first(String key) {
		for (JsonObject article : articles) {
			Optional<String> value = string(article, key);
			if (value.isPresent()) {
				return value;
			}
		}
		return Optional.empty();
	}

	Optional<String> headline() {
		return first("headline").map(JsonLd::plain);
	}

	/** The text of the article, of several the longest. */
	Optional<String> articleBody() {
		return articleBody;
	}

	/** How long that text is at most, which is known before its tags are dropped. */
	int articleLength() {
		return markedBody.map(String::length).orElse(0);
	}

	/** The paragraphs of that text. */
	List<String> articleParagraphs() {
		return markedBody.stream().flatMap(PARAGRAPH_END::splitAsStream).map(JsonLd::plain)
				.filter(Whitespace::isVisible).toList();
	}

	/** Whether the page says that it is an article. */
	boolean hasArticle() {
		for (JsonObject object : articles) {
			if (is(object, BEST)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the page says that it is about a person, and has no article. */
	boolean isOfPerson() {
		return !hasArticle() && articles.stream().anyMatch(object -> is(object, PROFILE));
	}

	/** Whether everybody may read all of it. */
	Optional<Boolean> isFree() {
		return first("isAccessibleForFree").map(value -> !FALSE.matcher(value).matches());
	}

	/** How many words the article has. */
	OptionalInt wordCount() {
		return first("wordCount").filter(value -> NUMBER.matcher(value).matches()).stream().mapToInt(Integer::parseInt)
				.findFirst();
	}

	/** The caption of the main picture. */
	Optional<String> caption() {
		for (JsonObject article : articles) {
			Optional<String> caption = article.has("image") ? caption(article.get("image")) : Optional.empty();
			if (caption.isPresent()) {
				return caption;
			}
		}
		return Optional.empty();
	}

	private static Optional<String> caption(JsonElement images) {
		return elements(images).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject)
				.flatMap(image -> Stream.concat(string(image, "caption").stream(), string(image, "description").stream()))
				.map(JsonLd::plain).filter(text -> !text.isEmpty()).findFirst();
	}

	Optional<String> published() {
		return first("datePublished");
	}

	Optional<String> modified() {
		return first("dateModified");
	}

	Optional<String> language() {
		return first("inLanguage");
	}

	Optional<String> url() {
		return first("url");
	}

	Optional<String> publisher() {
		return publisher;
	}

	List<String> authors() {
		for (String key : AUTHORS) {
			for (JsonObject article : articles) {
				List<String> names = article.has(key) ? authors(article, key).distinct().toList() : List.of();
				if (!names.isEmpty()) {
					return names;
				}
			}
		}
		return List.of();
	}

	/** Persons where there are some, for whom the outlet beside them only published. */
	private Stream<String> authors(JsonObject article, String key) {
		List<String> persons = elements(article.get(key)).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject)
				.filter(agent -> is(agent, PERSON)).flatMap(this::name).map(JsonLd::plain).filter(name -> !name.isEmpty()).toList();
		boolean others = elements(article.get(key)).anyMatch(JsonElement::isJsonPrimitive);
		return persons.isEmpty() || others ? names(article, key) : persons.stream();
	}

	/** The names of persons or organisations that are given as text, as objects, or by reference to such. */
	private Stream<String> names(JsonObject object, String key) {
		return elements(object.get(key)).flatMap(element -> element instanceof JsonObject agent ? name(agent)
				: text(element).stream()).map(JsonLd::plain).filter(name -> !name.isEmpty());
	}

	private Stream<String> name(JsonObject agent) {
		JsonObject named = agent.has("name") ? agent
				: string(agent, "@id").map(this::called).filter(other -> other.has("name")).orElse(agent);
		return elements(named.get("name")).flatMap(element -> text(element).stream());
	}

	/** Without the tags and entities that some pages leave in. */
	private static String plain(String value) {
		String text = value.indexOf('<') < 0 ? value : TAG.matcher(value).replaceAll(" ");
		String decoded = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
		return Whitespace.normalise(decoded);
	}
}
