// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.pressmark.sources.internal.article.Beginning;
import org.pressmark.sources.internal.article.Similarity;
import org.pressmark.sources.internal.article.Whitespace;

/**
 * What a page is called and where it is, so that what it says of its own article is told from what it says of others:
 * those in its lists, its videos, the comments on it. Belongs to one reading of the page.
 */
final class Identity {

	private static final double ALIKE = 0.5;
	/** A shorter headline may be part of any other. */
	private static final int SHORTEST_PART = 10;
	/** More of them are those of other articles. */
	private static final int MOST_HEADINGS = 3;
	private static final Evaluator MAIN_HEADING = new Evaluator.Tag("h1");
	private static final Pattern ADDRESS =
			Pattern.compile("(?:(?:https?:)?//[^/?#]{1,253})?(/[^?#]{0,2000})(?:\\?([^#]{0,2000}))?(?:#.*)?");

	private record Place(String path, String query) {

		/** Whether both are the same, as far as can be told: one page may be told from another by the query. */
		Optional<Boolean> is(Place other) {
			if (!path.equals(other.path)) {
				return Optional.of(false);
			}
			boolean sure = query.equals(other.query) || query.isEmpty() || other.query.isEmpty();
			return sure ? Optional.of(true) : Optional.empty();
		}
	}

	private final Document document;
	private final Landmarks landmarks;
	/** What the page is called, and the same as {@linkplain Similarity#key keys}. */
	private Map<String, String> titles;
	private Set<Place> places;
	/** Objects of one page give themselves the same addresses again and again, and the page's own. */
	private final Map<String, Optional<Place>> known = new HashMap<>();
	/** Whether what is in an element is elsewhere, for each that was asked about and those around it. */
	private final Map<Element, Boolean> elsewhere = new HashMap<>();

	Identity(Document document, Landmarks landmarks) {
		this.document = document;
		this.landmarks = landmarks;
	}

	/** Whether a headline is that of the page; empty when the page has none. */
	Optional<Boolean> isCalled(String headline) {
		if (titles == null) {
			titles = Stream.of(said("og:title", "twitter:title"), Stream.of(document.title()),
					landmarks.tagged("h1").stream().limit(MOST_HEADINGS).map(ShortText::of)).flatMap(all -> all)
					.map(Beginning::of).map(Whitespace::normalise).filter(Similarity::hasKey).distinct()
					.collect(Collectors.toMap(Function.identity(), Similarity::key));
		}
		if (titles.isEmpty()) {
			return Optional.empty();
		}
		String line = Whitespace.normalise(Beginning.of(headline));
		String key = Similarity.key(line);
		boolean part = line.length() >= SHORTEST_PART && titles.values().stream().anyMatch(title -> title.contains(key));
		return Optional.of(part || titles.keySet().stream().anyMatch(title -> Similarity.of(line, title) >= ALIKE));
	}

	/** Whether an address is that of the page; empty when that cannot be told. */
	Optional<Boolean> isAt(String address) {
		if (places == null) {
			places = Stream.of(landmarks.canonical().stream(), said("og:url"), SavedFrom.of(document).stream())
					.flatMap(all -> all).flatMap(own -> place(own).stream()).collect(Collectors.toSet());
		}
		Optional<Place> place = place(address);
		return places.isEmpty() ? Optional.empty() : place.flatMap(this::isOwn);
	}

	private Optional<Boolean> isOwn(Place place) {
		boolean sure = true;
		for (Place own : places) {
			Optional<Boolean> answer = own.is(place);
			if (answer.orElse(false)) {
				return answer;
			}
			sure &= answer.isPresent();
		}
		return sure ? Optional.of(false) : Optional.empty();
	}

	private Stream<String> said(String... properties) {
		List<String> names = List.of(properties);
		return landmarks.tagged("meta").stream().filter(meta -> names.contains(meta.attributes().get("property").strip())
				|| names.contains(meta.attributes().get("name").strip())).map(meta -> meta.attributes().get("content"));
	}

	/** Where on its site a page is; empty for the front of the site, for pages give that for their own address, too. */
	private Optional<Place> place(String address) {
		return known.computeIfAbsent(address, Identity::read);
	}

	private static Optional<Place> read(String address) {
		Matcher parts = ADDRESS.matcher(address.strip());
		if (!parts.matches()) {
			return Optional.empty();
		}
		String path = decoded(parts.group(1));
		String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
		String query = parts.group(2) == null ? "" : parts.group(2);
		return trimmed.isEmpty() && query.isEmpty() ? Optional.empty()
				: Optional.of(new Place(trimmed.toLowerCase(Locale.ROOT), query));
	}

	private static String decoded(String path) {
		if (path.indexOf('%') < 0) {
			return path;
		}
		try {
			return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return path; // Browsers take what no standard knows for what it is.
		}
	}

	/**
	 * Whether an element belongs to something else that the page shows: to a comment, a list of other articles, or what
	 * microdata calls such. What holds the main heading is the article, whatever it is called.
	 */
	boolean isElsewhere(Element element) {
		Element around = element.parent();
		if (around == null || around.nameIs("body")) {
			return false;
		}
		Boolean known = elsewhere.get(around);
		if (known == null) {
			known = isSomethingElse(around) ? around.selectFirst(MAIN_HEADING) == null : isElsewhere(around);
			elsewhere.put(around, known);
		}
		return known;
	}

	private boolean isSomethingElse(Element element) {
		return element.attributesSize() > 0 && (Microdata.isOther(element, this) || Teasers.isCalledSo(element));
	}
}
