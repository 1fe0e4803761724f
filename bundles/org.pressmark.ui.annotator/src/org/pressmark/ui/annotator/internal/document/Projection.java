// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.pressmark.analysis.TextSpan;


/**
 * A text as it is shown: with lines of ours between its own. Tells which offset in the one is which in the other, in
 * the order of {@code log n} of our lines. Offsets are in UTF-16 units; <i>stored</i> ones are of the text itself,
 * <i>shown</i> ones of what is shown. Immutable.
 */
public final class Projection {

	/**
	 * A line of ours, or a break in one of the text's own, behind which that goes on in a line of its own.
	 *
	 * @param position before which line of the stored text it is shown: where that begins; or the text's length, to be
	 *        shown behind it. Of a break, the unit before which it is
	 * @param words without line feeds; none of a break
	 * @param isBreak whether it is no line but a break
	 */
	public record Line(int position, String words, boolean isBreak) {

		/** A line of ours. */
		public Line(int position, String words) {
			this(position, words, false);
		}

		/** A break before a unit of the text, neither at the begin nor at the end of a line. */
		static Line breakBefore(int position) {
			return new Line(position, "", true);
		}
	}

	private final String stored;
	private final String text;
	private final int[] positions;
	/** Where our lines begin and end in what is shown. */
	private final int[] begins;
	private final int[] ends;
	/** Which of them are breaks. */
	private final BitSet breaks = new BitSet();
	/** How many of our lines are shown before a line of the text, not behind the last one. */
	private final int before;

	/** @param lines in ascending order of their positions; those at the same one are shown in their order */
	public Projection(String stored, List<Line> lines) {
		this.stored = stored;
		this.positions = lines.stream().mapToInt(Line::position).toArray();
		this.begins = new int[positions.length];
		this.ends = new int[positions.length];
		IntStream.range(0, positions.length).filter(i -> lines.get(i).isBreak()).forEach(breaks::set);
		boolean hasLastLine = !stored.isEmpty() && stored.charAt(stored.length() - 1) != '\n';
		this.before = hasLastLine ? (int) lines.stream().filter(each -> each.position() < stored.length()).count()
				: positions.length;
		this.text = lines.isEmpty() ? stored : shown(lines);
	}

	private String shown(List<Line> lines) {
		StringBuilder shown = new StringBuilder(stored.length() + lines.size() * 80);
		int from = 0;
		for (int i = 0; i < positions.length; i++) {
			shown.append(stored, from, positions[i]).append(i < before ? "" : "\n");
			begins[i] = shown.length();
			shown.append(lines.get(i).words());
			ends[i] = shown.length();
			shown.append(i < before ? "\n" : "");
			from = positions[i];
		}
		return shown.append(stored, from, stored.length()).toString();
	}

	/** All that is shown. */
	public String text() {
		return text;
	}

	/** Where a unit of the stored text is shown; for the text's length, where it ends, before our lines behind it. */
	public int shown(int offset) {
		return offset + length(linesUpTo(offset));
	}

	/** Where words are shown: from the first to the last of them, with our lines between them. */
	public TextSpan shown(TextSpan place) {
		int begin = shown(place.begin());
		return new TextSpan(begin, place.length() == 0 ? begin : shown(place.end() - 1) + 1);
	}

	/** Which offset of the stored text a shown one is; within a line of ours, that before which it is shown. */
	public int stored(int offset) {
		int line = lineFrom(offset);
		if (line < 0) {
			return offset;
		}
		return offset <= ends[line] ? positions[line] : offset - length(line + 1);
	}

	/** Which of the text's own words are shown in a place: none, if all that is shown there is ours. */
	public TextSpan stored(TextSpan place) {
		return new TextSpan(stored(place.begin()), stored(place.end()));
	}

	/** The text's own words that are shown in a place. */
	public String words(TextSpan place) {
		return stored(place).of(stored);
	}

	/** Which line of ours a shown offset lies in, or right behind. */
	public OptionalInt ours(int offset) {
		int line = lineFrom(offset);
		return line >= 0 && offset <= ends[line] && !breaks.get(line) ? OptionalInt.of(line) : OptionalInt.empty();
	}

	/** Whether what is shown from an offset on goes on with a line of the text that was broken right before it. */
	public boolean continuesAt(int offset) {
		int line = lineFrom(offset - 1);
		return line >= 0 && breaks.get(line) && ends[line] == offset - 1;
	}

	/** Where one of our lines is shown, without its line feed. */
	public TextSpan place(int line) {
		return new TextSpan(begins[line], ends[line]);
	}

	/** How many of our lines are shown before a unit of the stored text. */
	private int linesUpTo(int offset) {
		int low = 0;
		int high = before;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (positions[middle] <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** How much the first lines of ours take, each with its line feed. */
	private int length(int lines) {
		return lines == 0 ? 0 : ends[lines - 1] + 1 - positions[lines - 1];
	}

	/** The last line of ours that begins at a shown offset or before it; -1 if there is none. */
	private int lineFrom(int offset) {
		int found = Arrays.binarySearch(begins, offset);
		return found >= 0 ? found : -found - 2;
	}
}
