// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pressmark.sources.internal.EightBytes;

/**
 * A page in UTF-8 without what its scripts and styles hold and what its pictures are drawn of, which is more than half of
 * most pages and a third of the time that it takes to parse them. Nothing reads that but JSON-LD, which stays.
 * <p>
 * Where a script begins and ends only the parser knows for sure: what looks like one may stand in a comment or in an
 * attribute. So a mark is left in each place; a page {@linkplain #fits fits} when each mark is all that an element for
 * scripts, styles or pictures holds, for then the parser did there what it would have done with what was dropped. Else the
 * page has to be parsed with all that it has. Takes time in proportion to the length.
 */
final class SlimMarkup {

	/** Unicode has no such character and never will. */
	private static final String MARK = "\uFDD0";
	private static final byte[] MARK_BYTES = MARK.getBytes(StandardCharsets.UTF_8);
	/** In a picture it must not be taken for words. */
	private static final byte[] MARK_OF_PICTURE = ("<!--" + MARK + "-->").getBytes(StandardCharsets.UTF_8);
	/** What letters of both cases have in common with this bit. */
	private static final int CASE = 'a' - 'A';
	/** Shorter ones may stay, for each that is dropped is one more that must fit. */
	private static final int SHORTEST = 64;

	/** What a picture is drawn of; whatever else may be in one is words, or a page in the page. */
	private static final List<String> SHAPES = List.of("path", "g", "use", "rect", "circle", "polygon", "line", "defs", "stop",
			"ellipse", "polyline", "symbol", "clipPath", "mask", "linearGradient", "radialGradient");

	/** What lies between two offsets, and what takes its place. */
	private record Part(int begin, int end, byte[] mark) {
	}

	private final byte[] page;
	private final List<Part> dropped = new ArrayList<>();

	private SlimMarkup(byte[] page) {
		this.page = page;
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
		case '!' -> isComment(at) ? behindComment(at) : at + 1;
		case 's', 'S' -> behindElement(at);
		default -> at + 1;
		};
	}

	private boolean isComment(int at) {
		return at + 3 < page.length && page[at + 1] == '!' && page[at + 2] == '-' && page[at + 3] == '-';
	}

	private int behindElement(int at) {
		return switch (at + 2 < page.length ? page[at + 2] | ' ' : 0) {
		case 'c' -> isTag("script", at) ? drop("script", this::isComment, at) : at + 1;
		case 't' -> isTag("style", at) ? drop("style", tag -> true, at) : at + 1;
		case 'v' -> isTag("svg", at) ? behindSvg(at) : at + 1; // The styles in there are no such to the parser.
		default -> at + 1;
		};
	}

	/** Drops what a picture holds when it is long and nothing but shapes. */
	private int behindSvg(int at) {
		int begin = behindTag(at);
		boolean drawn = isPlain(at, begin);
		int end = next('<', begin);
		while (end < page.length && !isEndOf("svg", end)) {
			int behind = behindTag(end);
			drawn = drawn && isShape(end) && isPlain(end, behind);
			end = next('<', drawn ? behind : end + 1);
		}
		if (end < page.length && end - begin >= SHORTEST && drawn) {
			dropped.add(new Part(begin, end, MARK_OF_PICTURE));
		}
		return end;
	}

	private boolean isShape(int at) {
		int begin = isEnd(at) ? at + 1 : at;
		for (String shape : SHAPES) {
			if (isTag(shape, begin)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a tag ends where it seems to, not within a value, and no words stand between it and the next. */
	private boolean isPlain(int begin, int end) {
		int quotes = 0;
		for (int i = begin; i < end; i++) {
			if (page[i] == '\'') {
				return false;
			}
			quotes += page[i] == '"' ? 1 : 0;
		}
		return quotes % 2 == 0 && isBlank(end);
	}

	/** Whether nothing but white space stands before the next tag. */
	private boolean isBlank(int begin) {
		int at = begin;
		while (at < page.length && page[at] >= 0 && page[at] <= ' ') {
			at++;
		}
		return at >= page.length || page[at] == '<';
	}

	private int next(char sign, int from) {
		return EightBytes.indexOf(page, sign, from, page.length);
	}

	private int behindTag(int at) {
		return Math.min(page.length, next('>', at) + 1);
	}

	private int behindComment(int at) {
		int end = next('>', at + 4);
		while (end < page.length && (page[end - 1] != '-' || page[end - 2] != '-')) {
			end = next('>', end + 1);
		}
		return end;
	}

	/** Whether a tag with this name, in whatever case, begins there. */
	private boolean isTag(String name, int at) {
		int end = at + 1 + name.length();
		if (end >= page.length || page[end] != '>' && page[end] != '/' && (page[end] < 0 || page[end] > ' ')) {
			return false;
		}
		int same = 0;
		while (same < name.length() && (page[at + 1 + same] | CASE) == (name.charAt(same) | CASE)) {
			same++;
		}
		return same == name.length();
	}

	/** The same of the tag that ends such an element. */
	private boolean isEndOf(String name, int at) {
		return isEnd(at) && isTag(name, at + 1);
	}

	private boolean isEnd(int at) {
		return at + 1 < page.length && page[at + 1] == '/';
	}

	/**
	 * Drops what the element that begins there holds, when it is long and no data.
	 *
	 * @param more whether the parser may understand what begins there, in the element, as more than letters
	 * @return where it ends
	 */
	private int drop(String name, IntPredicate more, int at) {
		int begin = behindTag(at);
		int end = next('<', begin);
		boolean plain = true;
		while (end < page.length && !isEndOf(name, end)) {
			plain = plain && !more.test(end);
			end = next('<', end + 1);
		}
		if (end < page.length && end - begin >= SHORTEST && plain && !isData(at, begin)) {
			dropped.add(new Part(begin, end, MARK_BYTES));
		}
		return end;
	}

	/** Whether the tag may say so, maybe in entities. */
	private boolean isData(int begin, int end) {
		String tag = new String(page, begin, end - begin, StandardCharsets.ISO_8859_1);
		return tag.indexOf('&') >= 0 || tag.toLowerCase(Locale.ROOT).contains("json");
	}

	/** What is left with its marks, in parts that end where tags do; in one when that is the page itself. */
	List<ByteBuffer> parts() {
		List<ByteBuffer> left = new ArrayList<>();
		int begin = 0;
		for (Part part : dropped) {
			left.add(ByteBuffer.wrap(page, begin, part.begin - begin));
			left.add(ByteBuffer.wrap(part.mark));
			begin = part.end;
		}
		left.add(ByteBuffer.wrap(page, begin, page.length - begin));
		return left;
	}

	/** Whether a page that was parsed from what is left is the one that all of it would have made. */
	boolean fits(Landmarks landmarks) {
		return count(landmarks.tagged("script"), SlimMarkup::isMarked) + count(landmarks.tagged("style"), SlimMarkup::isMarked)
				+ count(landmarks.tagged("svg"), SlimMarkup::isMarkedPicture) == dropped.size();
	}

	private static int count(List<Element> elements, Predicate<Element> marked) {
		int count = 0;
		for (Element element : elements) {
			count += marked.test(element) ? 1 : 0;
		}
		return count;
	}

	private static boolean isMarked(Element element) {
		return element.childNodeSize() == 1 && element.childNode(0) instanceof DataNode data
				&& data.getWholeData().equals(MARK) && element.tag().namespace().equals(Parser.NamespaceHtml);
	}

	private static boolean isMarkedPicture(Element element) {
		return element.childNodeSize() == 1 && element.childNode(0) instanceof Comment comment
				&& comment.getData().equals(MARK) && element.tag().namespace().equals(Parser.NamespaceSvg);
	}
}
