// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.sources.RemovalReason;

/** Finds the line in which a page says that it is one of several that an article has: {@code Page 1 of 3}. */
final class Pages {

	private static final int LONGEST = 80;
	private static final Pattern LATIN = Pattern.compile("(?<!\\p{L})(?:page|seite|página|pagina|strona|strana|страница|сторінка|sida|side|sivu|sayfa|oldal|halaman|trang|"
			+ "صفحة|صفحه|עמוד|पृष्ठ)\\s(\\d{1,3})\\s?(?:of|von|sur|de|di|van|z|ze|из|із|з|av|af|dari|trên|من|از|מתוך|/)\\s?(\\d{1,3})(?!\\d)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern IDEOGRAPHIC = Pattern.compile("第?(\\d{1,3})\\s?(?:页|頁|ページ)\\s?[/／,，、（(]?\\s?(?:共|全)\\s?(\\d{1,3})|(\\d{1,3})\\s?[/／]\\s?(\\d{1,3})\\s?(?:页|頁|ページ)");

	private Pages() {
	}

	/** How many pages the article has; empty when no line between its title and what comes right behind its text says so. */
	static Optional<Integer> of(List<HtmlBlock> blocks) {
		boolean begun = blocks.stream().noneMatch(HtmlBlock::isTitle);
		for (HtmlBlock block : blocks) {
			begun |= block.isTitle();
			if (begun && block.text().length() <= LONGEST && !block.isCutAs(RemovalReason.COMMENTS) && hasDigit(block.text())) {
				Optional<Integer> count = count(block.text());
				if (count.isPresent()) {
					return count;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	private static Optional<Integer> count(String line) {
		Matcher latin = LATIN.matcher(line);
		if (latin.find()) {
			return count(latin.group(1), latin.group(2));
		}
		Matcher ideographic = IDEOGRAPHIC.matcher(line);
		return !ideographic.find() ? Optional.empty()
				: ideographic.group(1) != null ? count(ideographic.group(1), ideographic.group(2)) : count(ideographic.group(3), ideographic.group(4));
	}

	private static Optional<Integer> count(String page, String all) {
		int count = Integer.parseInt(all);
		return count > 1 && Integer.parseInt(page) <= count ? Optional.of(count) : Optional.empty();
	}
}
