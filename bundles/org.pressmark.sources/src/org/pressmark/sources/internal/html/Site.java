// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the links of a page that stay within its site, as menus and related articles do, from those that leave it. */
final class Site {

	private static final List<String> SCHEMES = List.of("https://", "http://", "//");
	private static final String BEGINNINGS = "hH/";
	private static final int LONGEST_HOST = 253;
	/** The same with a user in front of the host. */
	private static final Pattern HOST = Pattern.compile("(?:https?:)?//(?:[^/?#@]{0,100}+@)?([^/?#:]{1,253})",
			Pattern.CASE_INSENSITIVE);
	private static final int LONGEST_COUNTRY = 2;
	private static final int LONGEST_SECOND_LEVEL = 3;
	/** So many links show which site they stay within. */
	private static final int ENOUGH = 500;

	private final String own;
	/** Whether a host that a link names is another site's; pages have many links to few hosts. */
	private final Map<String, Boolean> others = new HashMap<>();

	private Site(String own) {
		this.own = own;
	}

	/** The site that the page says it belongs to, else the one that most of its links lead to. */
	static Site of(Page page) {
		for (String url : page.landmarks().canonical()) {
			Optional<String> own = domain(url);
			if (own.isPresent()) {
				return new Site(own.get());
			}
		}
		return new Site(page.meta().all("og:url").flatMap(url -> domain(url).stream()).findFirst()
				.or(() -> commonest(page.document())).orElse(""));
	}

	private static Optional<String> commonest(Document document) {
		Map<String, Long> domains = document.getElementsByTag("a").stream().limit(ENOUGH)
				.flatMap(link -> domain(link.attr("href")).stream())
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return domains.entrySet().stream()
				.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey);
	}

	/** The part of the host that one owner has: {@code example.org}, {@code example.co.uk}. */
	private static Optional<String> domain(String address) {
		return host(address).map(Site::owner);
	}

	/** The host that an absolute address names, lower case. */
	static Optional<String> host(String address) {
		String url = address.strip();
		int begin = authority(url);
		if (begin < 0) {
			return Optional.empty();
		}
		if (url.indexOf('@', begin) >= 0) {
			Matcher matcher = HOST.matcher(url);
			return matcher.lookingAt() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
		}
		int longest = Math.min(url.length(), begin + LONGEST_HOST);
		int end = begin;
		while (end < longest && !endsHost(url.charAt(end))) {
			end++;
		}
		return end == begin ? Optional.empty() : Optional.of(url.substring(begin, end).toLowerCase(Locale.ROOT));
	}

	private static boolean endsHost(char c) {
		return c == '/' || c == '?' || c == '#' || c == ':';
	}

	/** Where host and port of an absolute address begin; negative when it is none, as most links of most pages. */
	private static int authority(String url) {
		if (url.isEmpty() || BEGINNINGS.indexOf(url.charAt(0)) < 0) {
			return -1;
		}
		for (String scheme : SCHEMES) {
			if (url.regionMatches(true, 0, scheme, 0, scheme.length())) {
				return scheme.length();
			}
		}
		return -1;
	}

	private static String owner(String host) {
		String[] labels = host.split("\\.");
		int length = labels.length;
		boolean threeParts = length > 2 && labels[length - 1].length() <= LONGEST_COUNTRY
				&& labels[length - 2].length() <= LONGEST_SECOND_LEVEL;
		return String.join(".", Arrays.copyOfRange(labels, Math.max(0, length - (threeParts ? 3 : 2)), length));
	}

	/** Whether a link leads to another site. */
	boolean isLeftBy(Element link) {
		return !own.isEmpty() && link.attributesSize() > 0 && host(link.attributes().get("href"))
				.filter(host -> others.computeIfAbsent(host, other -> !owner(other).equals(own))).isPresent();
	}
}
