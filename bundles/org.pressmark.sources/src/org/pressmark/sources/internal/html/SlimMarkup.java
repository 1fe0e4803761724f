// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page in UTF-8 without what its scripts and styles hold, which is half of most pages and a quarter of the time that it
 * takes to parse them. Nothing reads that but JSON-LD, which stays.
 * <p>
 * Where a script begins and ends only the parser knows for sure: what looks like one may stand in a comment or in an
 * attribute. So a mark is left in each place; a page {@linkplain #fits fits} when each mark is all that an element for
 * scripts or styles holds, for then the parser did there what it would have done with what was dropped. Else the page has
 * to be parsed with all that it has. Takes time in proportion to the length.
 */
final class SlimMarkup {

	/** Unicode has no such character and never will. */
	private static final String MARK = "\uFDD0";
	private static final byte[] MARK_BYTES = MARK.getBytes(StandardCharsets.UTF_8);
	/** Shorter ones may stay, for each that is dropped is one more that must fit. */
	private static final int SHORTEST = 64;

	/** What lies between two offsets. */
	private record Part(int begin, int end) {
	}

	private final byte[] page;
	/** The bytes, each as one character, for it is searched faster so. */
	private final String markup;
	private final List<Part> dropped = new ArrayList<>();

	private SlimMarkup(byte[] page) {
		this.page = page;
		markup = new String(page, StandardCharsets.ISO_8859_1);
	}

	/** @param page a page in UTF-8 or in any encoding with the characters of ASCII, which is not changed */
	static SlimMarkup of(byte[] page) {
		SlimMarkup slim = new SlimMarkup(page);
		for (int at = slim.next('<', 0); at < page.length; at = slim.next('<', slim.behind(at))) {
			// Each tag, comment or element with what it holds.
		}
		return slim;
	}

	/** Where to look on behind what begins at an offset. */
	private int behind(int at) {
		return switch (at + 1 < page.length ? page[at + 1] : 0) {
		case '!' -> markup.startsWith("<!--", at) ? behindComment(at) : at + 1;
		case 's', 'S' -> behindElement(at);
		default -> at + 1;
		};
	}

	private int behindElement(int at) {
		if (isTag("script", at)) {
			return drop("script", "<!--", at);
		}
		if (isTag("svg", at)) {
			return behindSvg(at); // The styles in there are no such to the parser.
		}
		return isTag("style", at) ? drop("style", "<", at) : at + 1;
	}

	private int behindSvg(int at) {
		int end = next('<', at);
		while (end < page.length && !isTag("/svg", end)) {
			end = next('<', end + 1);
		}
		return end;
	}

	private int next(char sign, int from) {
		int found = markup.indexOf(sign, from);
		return found < 0 ? page.length : found;
	}

	private int behindComment(int at) {
		int end = next('>', at + 4);
		while (end < page.length && (page[end - 1] != '-' || page[end - 2] != '-')) {
			end = next('>', end + 1);
		}
		return end;
	}

	/** Whether a tag with this name, behind a solidus when it closes an element, begins there. */
	private boolean isTag(String name, int at) {
		int end = at + 1 + name.length();
		return end < page.length && markup.regionMatches(true, at + 1, name, 0, name.length())
				&& (page[end] == '>' || page[end] == '/' || page[end] >= 0 && page[end] <= ' ');
	}

	/**
	 * Drops what the element that begins there holds, when it is long and no data.
	 *
	 * @param comment what in there the parser may understand as more than letters
	 * @return where it ends
	 */
	private int drop(String name, String comment, int at) {
		String closing = '/' + name;
		int begin = next('>', at) + 1;
		int end = next('<', begin);
		boolean plain = true;
		while (end < page.length && !isTag(closing, end)) {
			plain &= !markup.startsWith(comment, end);
			end = next('<', end + 1);
		}
		if (end < page.length && end - begin >= SHORTEST && plain && !isData(at, begin)) {
			dropped.add(new Part(begin, end));
		}
		return end;
	}

	/** Whether the tag may say so, maybe in entities. */
	private boolean isData(int begin, int end) {
		return markup.indexOf('&', begin, end) >= 0
				|| markup.substring(begin, end).toLowerCase(Locale.ROOT).contains("json");
	}

	/** What is left with its marks, in parts that end where tags do; in one when that is the page itself. */
	List<ByteBuffer> parts() {
		List<ByteBuffer> left = new ArrayList<>();
		int begin = 0;
		for (Part part : dropped) {
			left.add(ByteBuffer.wrap(page, begin, part.begin - begin));
			left.add(ByteBuffer.wrap(MARK_BYTES));
			begin = part.end;
		}
		left.add(ByteBuffer.wrap(page, begin, page.length - begin));
		return left;
	}

	/** Whether a page that was parsed from what is left is the one that all of it would have made. */
	boolean fits(Landmarks landmarks) {
		return landmarks.tagged("script").stream().filter(SlimMarkup::isMarked).count()
				+ landmarks.tagged("style").stream().filter(SlimMarkup::isMarked).count() == dropped.size();
	}

	private static boolean isMarked(Element element) {
		return element.childNodeSize() == 1 && element.childNode(0) instanceof DataNode data
				&& data.getWholeData().equals(MARK) && element.tag().namespace().equals(Parser.NamespaceHtml);
	}
}
