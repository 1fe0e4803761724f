// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressmark.sources.Metadata;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.internal.article.Addresses;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.article.Whitespace;

/**
 * The fields above a Markdown text, as the programs that make pages of Markdown have them: YAML between lines of three
 * hyphens, or TOML between lines of three plus signs. Of these languages only the simple forms are read, in which people
 * write about an article: a value on the line of its key, with or without quotation marks; a list in brackets on that
 * line; a list with a line for each of its items, which may be a {@code name:}. What has another form, such as a text of
 * several lines or a table, is left out.
 */
final class FrontMatter {

	private static final Pattern BLOCK = Pattern.compile(
			"\\s{0,9}(---|\\+\\+\\+)[ \\t]*\\R((?:[^\\n]{0,1000}\\n){1,100}?)\\1[ \\t]*(?:\\R|$)");
	private static final String TOML = "+++";
	private static final Pattern KEY = Pattern.compile("([\\w-]{1,40})\\s*[:=]\\s*(.*)");
	private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(?:name\\s*:\\s*)?(.*)");
	private static final Pattern LIST = Pattern.compile("\\[(.*)\\]");
	private static final Pattern SCALAR = Pattern.compile("\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^']|'')*)'|([^,]*))\\s*(?:,|$)");
	private static final Pattern QUOTED = Pattern.compile("(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^']|'')*)')\\s*(?:#.*)?");
	private static final Pattern COMMENT = Pattern.compile("(?:^|\\s+)#.*$");
	private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\/])");
	/** How YAML begins what is no value in one line: texts of several lines, references, tables. */
	private static final Pattern OTHER_FORM = Pattern.compile("[|>&*{!].*");
	private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_]\\w{2,8})*");
	private static final List<String> TITLE = List.of("title");
	private static final List<String> AUTHORS = List.of("author", "authors", "byline");
	private static final List<String> OUTLET = List.of("outlet", "source", "publication", "publisher");
	private static final List<String> URL = List.of("url", "link", "canonical_url");
	private static final List<String> PUBLISHED = List.of("date", "published", "publishdate", "pubdate");
	private static final List<String> UPDATED = List.of("updated", "lastmod", "modified");
	private static final List<String> LANGUAGE = List.of("lang", "language");

	private final Map<String, List<String>> fields = new LinkedHashMap<>();
	private final int end;

	private FrontMatter(Matcher block) {
		end = block.end();
		boolean toml = TOML.equals(block.group(1));
		String key = "";
		for (String line : block.group(2).split("\\R")) {
			Matcher field = KEY.matcher(line);
			Matcher item = ITEM.matcher(line);
			if (toml && line.startsWith("[")) {
				return; // What follows belongs to a table.
			}
			if (field.matches()) {
				key = field.group(1).toLowerCase(Locale.ROOT);
				fields.putIfAbsent(key, new ArrayList<>(values(field.group(2).strip())));
			} else if (!key.isEmpty() && item.matches()) {
				fields.get(key).addAll(values(item.group(1).strip()));
			}
		}
	}

	/**
	 * Finds it.
	 *
	 * @param text the whole text
	 * @return it; empty when the text does not begin with one, but with a rule, say
	 */
	static Optional<FrontMatter> of(String text) {
		Matcher block = BLOCK.matcher(text);
		return block.lookingAt() ? Optional.of(new FrontMatter(block)).filter(front -> !front.fields.isEmpty()) : Optional.empty();
	}

	private static List<String> values(String given) {
		Matcher quoted = QUOTED.matcher(given);
		if (quoted.matches()) {
			return List.of(unquoted(quoted));
		}
		String value = COMMENT.matcher(given).replaceFirst("");
		if (value.isEmpty() || OTHER_FORM.matcher(value).matches()) {
			return List.of();
		}
		Matcher list = LIST.matcher(value);
		return list.matches() ? items(list.group(1)) : List.of(value);
	}

	private static List<String> items(String list) {
		return SCALAR.matcher(list).results().map(item -> item.group(3) == null ? unquoted(item) : item.group(3).strip())
				.filter(Whitespace::isVisible).toList();
	}

	private static String unquoted(MatchResult quoted) {
		return quoted.group(1) == null ? quoted.group(2).replace("''", "'") : ESCAPED.matcher(quoted.group(1)).replaceAll("$1");
	}

	/** Offset of what follows it. */
	int end() {
		return end;
	}

	/** The article's title. */
	Optional<String> title() {
		return value(TITLE);
	}

	/** The authors as a byline, for a person to see that they were read. */
	Optional<String> byline() {
		List<String> names = authors();
		return names.isEmpty() ? Optional.empty() : Optional.of("By " + String.join(", ", names));
	}

	/** The other fields that say something of the article, as lines. */
	List<String> lines() {
		return fields.keySet().stream().filter(key -> Stream.of(OUTLET, URL, PUBLISHED, UPDATED, LANGUAGE)
				.anyMatch(names -> names.contains(key))).filter(key -> !fields.get(key).isEmpty())
				.map(key -> key + ": " + String.join(", ", fields.get(key))).toList();
	}

	/** What it says of the article; a date that cannot be understood is not among it. */
	Metadata metadata() {
		return new Metadata(claim(title(), TITLE), claim(value(OUTLET), OUTLET),
				authors().stream().map(name -> new Provenanced<>(name, evidence(AUTHORS))).toList(),
				claim(value(URL).filter(Addresses::is), URL), claim(value(PUBLISHED).flatMap(Dates::parse), PUBLISHED),
				claim(value(UPDATED).flatMap(Dates::parse), UPDATED), claim(language(), LANGUAGE));
	}

	private Optional<String> language() {
		return value(LANGUAGE).filter(tag -> TAG.matcher(tag).matches()).map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag());
	}

	private List<String> authors() {
		return AUTHORS.stream().flatMap(key -> fields.getOrDefault(key, List.of()).stream()).flatMap(FrontMatter::persons)
				.distinct().toList();
	}

	private static Stream<String> persons(String value) {
		List<String> inverted = Bylines.inverted(value);
		return (inverted.isEmpty() ? Bylines.names(value) : inverted).stream();
	}

	private Optional<String> value(List<String> names) {
		return names.stream().flatMap(key -> fields.getOrDefault(key, List.of()).stream()).findFirst();
	}

	private Optional<Provenanced<String>> claim(Optional<String> value, List<String> names) {
		return value.map(text -> new Provenanced<>(text, evidence(names)));
	}

	private String evidence(List<String> names) {
		return "front matter: " + names.stream().filter(key -> !fields.getOrDefault(key, List.of()).isEmpty()).findFirst().orElseThrow();
	}
}
