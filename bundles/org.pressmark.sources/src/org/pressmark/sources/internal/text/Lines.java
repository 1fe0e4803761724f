// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressmark.sources.internal.article.Whitespace;

/**
 * Splits a plain text into its paragraphs: its lines, or, when the text is wrapped at a fixed width, what stands
 * between its empty lines; so are single paragraphs that are wrapped for sure. A word that a hyphen parts at the end of such a line is put together.
 */
public final class Lines {

	private static final Pattern LINE_END = Pattern.compile("\\R|\\f");
	/** A source of 30 MB can have as many lines, which is no text and would take a hundred times its memory. */
	private static final int MOST = 1_000_000;
	private static final Pattern BULLET = Pattern.compile("[•◦▪▫‣⁃●○■□∙*]\\s+");
	/** Wrapped texts have lines between these lengths. */
	private static final int NARROWEST = 40;
	private static final int WIDEST = 120;

	private Lines() {
	}

	/**
	 * Splits a text.
	 *
	 * @param text the whole text
	 * @return its paragraphs, each with something to see; empty when it has more than {@value #MOST} lines
	 */
	public static Optional<List<Line>> of(String text) {
		String[] raw = LINE_END.split(text, MOST + 1);
		return raw.length > MOST ? Optional.empty() : Optional.of(paragraphs(raw));
	}

	private static List<Line> paragraphs(String[] raw) {
		boolean[] joins = joins(raw);
		ShortParagraphs.join(raw, joins);
		Set<String> words = Hyphens.written(raw);
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < raw.length; i++) {
			int first = i;
			StringBuilder paragraph = new StringBuilder(raw[i]);
			while (joins[i]) {
				Hyphens.join(paragraph, raw[++i], words);
			}
			if (Whitespace.isVisible(paragraph)) {
				boolean apart = i + 1 >= raw.length || !Whitespace.isVisible(raw[i + 1]);
				lines.add(line(first + 1, Whitespace.normalise(paragraph), apart, Whitespace.is(raw[first].charAt(0))));
			}
		}
		return lines;
	}

	private static Line line(int number, String text, boolean apart, boolean indented) {
		String bare = BULLET.matcher(text).lookingAt() ? BULLET.matcher(text).replaceFirst("") : text;
		return bare.equals(text) ? new Line(number, text, apart, indented, false)
				: new Line(number, bare, apart, true, true);
	}

	/** Whether each line goes on in the next one. */
	private static boolean[] joins(String[] raw) {
		boolean[] joins = new boolean[raw.length];
		int[] lengths = Stream.of(raw).mapToInt(line -> line.stripTrailing().length()).filter(l -> l > 0).toArray();
		int[] narrow = IntStream.of(lengths).filter(length -> length <= WIDEST).toArray();
		int width = IntStream.of(narrow).max().orElse(0);
		if (width < NARROWEST || narrow.length * 10 < lengths.length * 9) {
			return joins;
		}
		int inner = 0;
		int full = 0;
		for (int i = 0; i + 1 < raw.length; i++) {
			if (Whitespace.isVisible(raw[i]) && Whitespace.isVisible(raw[i + 1])) {
				inner++;
				joins[i] = isFull(raw[i], raw[i + 1], width);
				full += joins[i] ? 1 : 0;
			}
		}
		return inner > 2 && full * 10 >= inner * 6 ? joins : new boolean[raw.length];
	}

	/** A wrapped line is one that the first word of the next line would have made too long. */
	private static boolean isFull(String line, String next, int width) {
		String word = next.strip().split("\\s", 2)[0];
		return line.stripTrailing().length() + 1 + word.length() > width - 4;
	}
}
