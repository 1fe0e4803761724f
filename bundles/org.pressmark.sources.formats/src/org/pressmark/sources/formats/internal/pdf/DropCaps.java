// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the large letters with which a text begins, and which stand beside several lines, into the first of these. */
final class DropCaps {

	/** By the size of the characters beside it. */
	private static final double LARGE = 1.7;
	private static final double BESIDE = 1;
	/** How much of a character's size a capital is high, about. */
	private static final double HEIGHT = 0.7;
	private static final double SAME_HEIGHT = 0.5;
	/** Such a letter comes with a quotation mark at most. */
	private static final int MOST_CHARACTERS = 2;
	private static final int MOST_CAPS = 20;
	private static final Pattern CAPITAL = Pattern.compile("\\p{Punct}?[\\p{Lu}\\p{Lo}]|[\"'“‘«„»]");
	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]");

	private final List<List<Glyph>> lines;

	private DropCaps(List<List<Glyph>> lines) {
		this.lines = lines;
	}

	/**
	 * Puts them where they are read.
	 *
	 * @param lines characters by baseline, from top to bottom, those of each from left to right; changed
	 */
	static void place(List<List<Glyph>> lines) {
		new DropCaps(lines).place();
		lines.removeIf(List::isEmpty);
	}

	private void place() {
		int done = 0;
		for (int i = 0; i < lines.size() && done < MOST_CAPS; i++) {
			for (Glyph cap : List.copyOf(lines.get(i))) {
				Optional<List<Glyph>> first = isCap(cap, lines.get(i)) ? firstLine(cap, i) : Optional.empty();
				if (first.isPresent()) {
					lines.get(i).remove(cap);
					place(cap, first.get());
					done++;
				}
			}
		}
	}

	/** Few characters of this size stand together, with smaller ones, if any, behind them. */
	private static boolean isCap(Glyph cap, List<Glyph> line) {
		return CAPITAL.matcher(cap.text()).matches()
				&& line.stream().filter(glyph -> glyph.size() * LARGE > cap.size() && !glyph.text().isBlank()).count() <= MOST_CHARACTERS;
	}

	/** The line above whose characters begin right of it at the same height. */
	private Optional<List<Glyph>> firstLine(Glyph cap, int at) {
		double top = cap.baseline() - HEIGHT * cap.size();
		return lines.subList(0, at).reversed().stream().takeWhile(line -> line.isEmpty() || line.getFirst().baseline() > top)
				.filter(line -> beside(cap, line).filter(next -> cap.size() >= LARGE * next.size()
						&& Math.abs(next.baseline() - HEIGHT * next.size() - top) < SAME_HEIGHT * next.size()).isPresent())
				.findFirst();
	}

	private static Optional<Glyph> beside(Glyph cap, List<Glyph> line) {
		return line.stream().filter(glyph -> !glyph.text().isBlank() && glyph.left() > cap.left() + cap.size() / 10
				&& Math.abs(glyph.left() - cap.right()) < BESIDE * glyph.size()).min(Comparator.comparingDouble(Glyph::left));
	}

	/** It takes no room there, or the line would begin further left than that below it. */
	private void place(Glyph cap, List<Glyph> line) {
		Glyph next = beside(cap, line).orElseThrow();
		String space = isWord(next, line) ? " " : "";
		line.add(line.indexOf(next), new Glyph(cap.text() + space, next.left() - 0.01, next.left(), next.baseline(), next.size(),
				next.bold()));
	}

	/** Whether what follows is a word of its own, as the page has it elsewhere: {@code A new} rather than {@code Anew}. */
	private boolean isWord(Glyph first, List<Glyph> line) {
		String word = line.subList(line.indexOf(first), line.size()).stream().map(Glyph::text).collect(Collectors.joining())
				.split("\\s", 2)[0];
		String bare = NO_LETTER.matcher(word).replaceAll("");
		Pattern alone = Pattern.compile("(?<![\\p{L}\\p{M}])" + bare + "(?![\\p{L}\\p{M}])");
		return bare.length() > 1 && lines.stream().filter(other -> other != line)
				.anyMatch(other -> alone.matcher(other.stream().map(Glyph::text).collect(Collectors.joining())).find());
	}
}
