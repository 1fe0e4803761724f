// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.pressmark.sources.internal.article.Directions;
import org.pressmark.sources.internal.article.Whitespace;

/** Gathers the text of one paragraph after another, {@linkplain Whitespace#normalise normalised} as it comes. */
final class ParagraphText {

	private static final int LONGEST_BROKEN = 300;
	private static final int END = 16;
	private static final String BETWEEN_CELLS = " |";

	private char[] characters = new char[512];
	private int length;
	private boolean space;
	private boolean visible;
	private boolean directed;
	/** Cells of a row that have ended since something was added. */
	private int cells;
	private final List<Integer> breaks = new ArrayList<>();
	/** Where an element ends and another begins right behind it. */
	private final List<Integer> seams = new ArrayList<>();

	/** Adds white space. */
	void space() {
		space = length > 0;
	}

	/** Adds white space where a line ends. */
	void lineBreak() {
		if (length > 0) {
			breaks.add(length);
		}
		space();
	}

	/** Says that an element begins right behind another: style sheets may show them apart. */
	void seam() {
		if (length > 0 && !space) {
			seams.add(length);
		}
	}

	/** Ends a cell of a table's row. */
	void endCell() {
		cells++;
	}

	private void beginCell() {
		String between = BETWEEN_CELLS.repeat(cells);
		cells = 0;
		append(length == 0 ? between.stripLeading() : between);
		space();
	}

	/**
	 * Adds text.
	 *
	 * @return how long that is when it is normalised by itself; 0 when it shows nothing
	 */
	int append(String text) {
		if (!Whitespace.isVisible(text)) {
			space |= length > 0 && hasSpace(text);
			return 0;
		}
		if (cells > 0) {
			beginCell();
		}
		visible = true;
		// It is copied behind a gap for the space that may come before it, and then moved together.
		int begin = length + 1;
		int end = begin + text.length();
		if (characters.length < end) {
			characters = Arrays.copyOf(characters, 2 * end);
		}
		text.getChars(0, text.length(), characters, begin);
		return normalise(begin, end);
	}

	private static boolean hasSpace(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Whitespace.is(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** In variables of its own, for it sees each character of a page. */
	private int normalise(int begin, int end) {
		char[] line = characters;
		int start = length;
		int at = start;
		boolean gap = space;
		boolean turned = false;
		for (int i = begin; i < end; i++) {
			char c = line[i];
			if (c > ' ' && c < 0x7F || !Whitespace.is(c) && !Whitespace.isDropped(c)) {
				if (gap) {
					line[at++] = ' ';
					gap = false;
				}
				line[at++] = c;
				turned |= c >= 0x7F && Directions.is(c);
			} else {
				gap = at > 0 && (gap || Whitespace.is(c));
			}
		}
		length = at;
		space = gap;
		directed |= turned;
		return start < at && line[start] == ' ' ? at - start - 1 : at - start;
	}

	/** The last few characters, without white space behind them; empty when there are none or there is such. */
	String end() {
		return space || length == 0 ? "" : new String(characters, Math.max(0, length - END), Math.min(END, length));
	}

	/** The last character; a space when there is none. */
	char last() {
		return space || length == 0 ? ' ' : characters[length - 1];
	}

	/** Whether there is anything to see in what was added since it was taken. */
	boolean isVisible() {
		return visible;
	}

	/**
	 * The lines that breaks make of a short paragraph: a byline has the date or a role below the name.
	 *
	 * @return empty when it is long, or no break is in its midst
	 */
	Optional<List<String>> lines() {
		if (length > LONGEST_BROKEN || breaks.isEmpty()) {
			return Optional.empty();
		}
		List<String> lines = new ArrayList<>();
		int begin = 0;
		for (int end : breaks) {
			addLine(lines, begin, end);
			begin = end;
		}
		addLine(lines, begin, length);
		return lines.size() > 1 ? Optional.of(lines) : Optional.empty();
	}

	private void addLine(List<String> lines, int begin, int end) {
		// The space for the break before it comes first.
		String line = new String(characters, begin, end - begin).strip();
		if (!line.isEmpty()) {
			lines.add(line);
		}
	}

	/**
	 * The parts of a short paragraph between which elements meet: a byline and its date have an element each.
	 *
	 * @return empty when it is long, or none meet in its midst
	 */
	List<String> parts() {
		if (length > LONGEST_BROKEN || seams.isEmpty()) {
			return List.of();
		}
		List<String> parts = new ArrayList<>();
		int begin = 0;
		for (int end : seams) {
			addLine(parts, begin, end);
			begin = end;
		}
		addLine(parts, begin, length);
		return parts.size() > 1 ? parts : List.of();
	}

	/** Gives what was added, on one line, and begins anew. */
	String take() {
		String line = new String(characters, 0, length);
		String text = directed ? Directions.balanced(line) : line;
		directed = false;
		cells = 0;
		length = 0;
		space = false;
		visible = false;
		breaks.clear();
		seams.clear();
		return text;
	}
}
