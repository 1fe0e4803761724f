// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.pressmark.sources.internal.article.ListNumber;

/**
 * Counts the items of a page's ordered lists as browsers do (HTML Living Standard, 4.4.5 and 4.4.8). Items have numbers here
 * where their order alone does not tell them: in lists that begin with another number, count backwards, or lie in each other.
 */
final class ItemNumbers {

	private static final int MOST_DIGITS = 6;
	private static final Pattern UNNUMBERED = Pattern.compile("list-style(?:-type)?\\s*:[^;]*\\bnone\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern UNNUMBERED_CLASS = Pattern.compile("unstyled|no-?bullets|list-(?:style-)?none|list-reset|list--?bare",
			Pattern.CASE_INSENSITIVE);
	/** An item with one of these is an entry of something, which is set without numbers. */
	private static final Set<String> OF_ENTRIES = Set.of("time", "article", "section", "header", "figure", "form");

	private static final Evaluator LIST = new Evaluator.Tag("ol");
	private static final String FIRST = "1";

	private final Map<Element, Boolean> numbered = new IdentityHashMap<>();
	/** The number of the item of each list that was read last. */
	private final Map<Element, Integer> last = new IdentityHashMap<>();

	/** The number of the next item with its full stop, such as {@code 2.} or {@code b.}; empty for one without. */
	String next(Element item) {
		Element list = item.parent();
		if (list == null || !list.nameIs("ol") || !isNumbered(list)) {
			return "";
		}
		int number = number(item, "value", following(list));
		last.put(list, number);
		return isUnnumbered(item) || isEntry(item) ? "" : ListNumber.print(number, format(item, list)) + '.';
	}

	private boolean isNumbered(Element list) {
		return numbered.computeIfAbsent(list, each -> !isUnnumbered(each) && (isCountedOtherwise(each) || isNested(each)));
	}

	private static boolean isCountedOtherwise(Element list) {
		return list.hasAttr("reversed") || !isFirst(list.attr("start"))
				|| list.children().stream().anyMatch(item -> item.hasAttr("value"));
	}

	private static boolean isFirst(String value) {
		return value.isBlank() || FIRST.equals(value.strip());
	}

	private static boolean isNested(Element list) {
		Element item = list.parent();
		boolean inner = item != null && item.nameIs("li") && item.parent() != null && item.parent().nameIs("ol");
		return inner || list.children().stream().anyMatch(child -> child.selectFirst(LIST) != null);
	}

	private int following(Element list) {
		boolean reversed = list.hasAttr("reversed");
		Integer before = last.get(list);
		if (before == null) {
			return number(list, "start", reversed ? items(list) : 1);
		}
		return reversed ? before - 1 : before + 1;
	}

	private static int items(Element list) {
		return (int) list.children().stream().filter(child -> child.nameIs("li")).count();
	}

	private static String format(Element item, Element list) {
		return item.hasAttr("type") ? item.attr("type") : list.attr("type");
	}

	private static boolean isUnnumbered(Element element) {
		return element.attributesSize() > 0 && (UNNUMBERED.matcher(element.attributes().get("style")).find()
				|| UNNUMBERED_CLASS.matcher(element.attributes().get("class")).find());
	}

	private static boolean isEntry(Element item) {
		return item.children().stream().flatMap(child -> Stream.concat(Stream.of(child), child.children().stream()))
				.anyMatch(part -> Chrome.isHeading(part) || OF_ENTRIES.contains(part.normalName()));
	}

	private static int number(Element element, String name, int otherwise) {
		String value = element.attributes().get(name).strip();
		String digits = value.startsWith("-") ? value.substring(1) : value;
		boolean number = !digits.isEmpty() && digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
		return number ? Integer.parseInt(value) : otherwise;
	}
}
