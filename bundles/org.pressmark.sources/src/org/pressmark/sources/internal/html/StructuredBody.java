// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.sources.internal.article.Similarity;

/**
 * The text of the article as the page gives it to machines, in {@code articleBody}. Pages shorten it, leave out parts
 * or fill in something else, so it is believed only as far as the paragraphs that the page shows bear it out.
 */
final class StructuredBody {

	/** What is shorter says nothing. */
	private static final int SHORTEST = 200;
	/** Longer than any article, so that the index stays small. */
	private static final int LONGEST = 300_000;
	/** So many letters in a row are found in one place only. */
	private static final int WINDOW = 16;
	private static final int SHORTEST_BLOCK = 24;
	/** How much the page's paragraph may be longer or shorter: footnote marks, inline links to pictures. */
	private static final int TOLERANCE = 40;
	/** So much of it the page must show. */
	private static final double BORNE_OUT = 0.7;

	private final String key;
	private final Map<Integer, Integer> windows;

	private StructuredBody(String text) {
		key = Similarity.key(text.substring(0, Math.min(text.length(), LONGEST)));
		windows = HashMap.newHashMap(key.length());
		for (int i = 0; i + WINDOW <= key.length(); i++) {
			windows.putIfAbsent(hash(key, i), i);
		}
	}

	/** The body that the page's paragraphs bear out; empty when there is none. */
	static Optional<StructuredBody> of(Optional<String> articleBody, List<HtmlBlock> blocks) {
		return articleBody.filter(text -> text.length() >= SHORTEST).map(StructuredBody::new)
				.filter(body -> body.share(blocks) >= BORNE_OUT);
	}

	private static int hash(String text, int begin) {
		int hash = 0;
		for (int i = begin; i < begin + WINDOW; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		return hash;
	}

	/** How much of the body the blocks show, from 0 to 1 or, where some show it twice, more. */
	private double share(List<HtmlBlock> blocks) {
		int shown = blocks.stream().filter(this::confirms).mapToInt(block -> block.key().length()).sum();
		return (double) shown / key.length();
	}

	/** Whether this paragraph is part of the body. */
	boolean confirms(HtmlBlock block) {
		return position(block).isPresent();
	}

	/** Whether the body ends with this paragraph. */
	boolean endsWith(HtmlBlock block) {
		return position(block).filter(position -> position + block.key().length() >= key.length() - TOLERANCE)
				.isPresent();
	}

	private Optional<Integer> position(HtmlBlock block) {
		String wanted = block.key();
		if (wanted.length() < SHORTEST_BLOCK) {
			return Optional.empty();
		}
		Optional<Integer> first = find(wanted, 0);
		int last = wanted.length() - WINDOW;
		return first.filter(begin -> find(wanted, last).filter(end -> Math.abs(end - begin - last) <= TOLERANCE)
				.isPresent());
	}

	private Optional<Integer> find(String wanted, int begin) {
		return Optional.ofNullable(windows.get(hash(wanted, begin)))
				.filter(at -> key.regionMatches(at, wanted, begin, WINDOW));
	}
}
