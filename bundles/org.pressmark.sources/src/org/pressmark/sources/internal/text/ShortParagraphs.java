// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressmark.sources.internal.article.Sentences;
import org.pressmark.sources.internal.article.Whitespace;

/**
 * Finds the wrapped paragraphs of texts that are too short or too narrow to show a width as a whole. One is for sure when its
 * lines are as long as they can be, one of them breaks off before a small letter, and the last one ends a sentence; others of
 * the text are when their lines are as long as those.
 */
final class ShortParagraphs {

	private static final int NARROWEST = 25;
	private static final int WIDEST = 120;
	/** Lists and verses have lines of few words. */
	private static final int FEWEST_WORDS = 4;
	/** Longer paragraphs show a width of their own. */
	private static final int MOST_LINES = 12;
	/** By how much the longest lines of two paragraphs of one width differ. */
	private static final int TOLERANCE = 8;
	private static final Pattern ITEM = Pattern.compile("(?:[-–—•◦▪▫‣⁃●○■□∙*>]|\\(?(?:\\d{1,3}|\\p{L})[.)])\\s.*");
	private static final Pattern SPACE = Pattern.compile("\\s+");

	/** Lines that no empty one parts, and where the first of them stands among all. */
	private record Paragraph(int begin, List<String> lines) {

		int longest() {
			return lines.stream().mapToInt(String::length).max().orElse(0);
		}

		/** Whether nothing speaks against its being wrapped at a width. */
		boolean fits(int width) {
			for (int i = 0; i + 1 < lines.size(); i++) {
				if (!isFull(lines.get(i), lines.get(i + 1), width)) {
					return false;
				}
			}
			return width >= NARROWEST && width <= WIDEST && Sentences.ends(lines.getLast())
					&& lines.stream().noneMatch(line -> ITEM.matcher(line).matches());
		}

		/** Whether a sentence goes on from one of its lines to the next one. */
		boolean breaksSentence() {
			for (int i = 0; i + 1 < lines.size(); i++) {
				if (!Sentences.ends(lines.get(i)) && Character.isLowerCase(lines.get(i + 1).codePointAt(0))) {
					return true;
				}
			}
			return false;
		}

		boolean isWrapped() {
			return breaksSentence() && fits(longest());
		}
	}

	private ShortParagraphs() {
	}

	/**
	 * Adds the lines that go on.
	 *
	 * @param raw   all lines
	 * @param joins whether each goes on in the next one
	 */
	static void join(String[] raw, boolean[] joins) {
		List<Paragraph> paragraphs = paragraphs(raw);
		int width = paragraphs.stream().filter(Paragraph::isWrapped).mapToInt(Paragraph::longest).max().orElse(0);
		Predicate<Paragraph> asWide = paragraph -> paragraph.longest() <= width && paragraph.longest() >= width - TOLERANCE
				&& paragraph.fits(Math.max(paragraph.longest(), width - TOLERANCE / 2));
		paragraphs.stream().filter(asWide.or(Paragraph::isWrapped)).forEach(paragraph -> Arrays.fill(joins, paragraph.begin(),
				paragraph.begin() + paragraph.lines().size() - 1, true));
	}

	private static List<Paragraph> paragraphs(String[] raw) {
		List<Paragraph> paragraphs = new ArrayList<>();
		int begin = 0;
		for (int i = 0; i <= raw.length; i++) {
			if (i == raw.length || !Whitespace.isVisible(raw[i])) {
				if (i - begin > 1 && i - begin <= MOST_LINES) {
					paragraphs.add(new Paragraph(begin, Stream.of(Arrays.copyOfRange(raw, begin, i)).map(Whitespace::normalise).toList()));
				}
				begin = i + 1;
			}
		}
		return paragraphs;
	}

	/** A wrapped line is one that the first word of the next line would have made too long. */
	private static boolean isFull(String line, String next, int width) {
		String word = SPACE.split(next, 2)[0];
		return line.length() + 1 + word.length() > width && SPACE.split(line, FEWEST_WORDS).length == FEWEST_WORDS;
	}
}
