// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Finds the gutters of a page: upright strips that no character crosses, with text on both sides, between two columns or
 * between a column and a box that stands in it. They are the tall ones among the empty rectangles of the page, as in
 * Breuel, Two Geometric Algorithms for Layout Analysis (2002); since text comes in lines, a rectangle is followed from
 * line to line here.
 */
final class Gutters {

	/**
	 * What is printed without a gap.
	 *
	 * @param left  where it begins
	 * @param right where it ends
	 */
	record Span(double left, double right) {

		double width() {
			return right - left;
		}
	}

	/**
	 * An upright strip without text.
	 *
	 * @param left  where the text at its left ends
	 * @param right where the text at its right begins
	 * @param first the index of its first line
	 * @param last  the index of its last line
	 */
	record Gutter(double left, double right, int first, int last) {

		private boolean overlaps(Gutter other) {
			return first <= other.last && other.first <= last && left < other.right && other.left < right;
		}

		/** Whether it goes through a gap of a line. */
		boolean parts(int line, double from, double to) {
			return first <= line && line <= last && left >= from - 0.5 && right <= to + 0.5;
		}

		private Gutter within(Span gap, int line) {
			return new Gutter(Math.max(left, gap.left()), Math.min(right, gap.right()), first, line);
		}

		private boolean covers(Gutter other) {
			return first <= other.first && left <= other.left && right >= other.right;
		}

		private int height() {
			return last - first + 1;
		}
	}

	/**
	 * What makes an empty strip a gutter.
	 *
	 * @param width  its least width
	 * @param fewest so many lines stand on the side that has fewer
	 * @param most   and so many on the other
	 * @param framed whether the text at its left has to end at it as straight as that at its right begins
	 */
	record Measure(double width, int fewest, int most, boolean framed) {
	}

	/** More than any page has; what comes then is not told apart. */
	private static final int MOST_LINES = 600;
	private static final int MOST_SPANS = 60;
	private static final int MOST_OPEN = 120;
	private static final double ALIGNED = 1.5;
	/** The least part of the lines on one of its sides that begin, or end, right at it. */
	private static final double LEAST_ALIGNED = 0.6;
	private static final double LEAST_FRAMED = 0.7;
	/** The least mean width of the lines on each side: bullets and numbers are no column. */
	private static final double WIDE = 40;
	/** The least such width of what stands in a column of text, where there is another one behind it. */
	private static final double COLUMN = 70;
	private static final double FULL = 0.65;
	private static final double SAME_GAP = 0.1;
	private static final int MANY = 8;

	private final List<List<Span>> lines;
	private final Measure measure;
	private final List<Gutter> found = new ArrayList<>();

	private Gutters(List<List<Span>> lines, Measure measure) {
		this.lines = lines;
		this.measure = measure;
	}

	/**
	 * The gutters of a page, none across another.
	 *
	 * @param lines   from top to bottom, the spans of each from left to right
	 * @param measure what makes one
	 */
	static List<Gutter> of(List<List<Span>> lines, Measure measure) {
		Gutters gutters = new Gutters(lines, measure);
		gutters.find();
		List<Gutter> apart = new ArrayList<>();
		Comparator<Gutter> size = Comparator.comparingInt(Gutter::height).thenComparingDouble(one -> one.right() - one.left());
		gutters.found.stream().sorted(size.reversed()).filter(one -> apart.stream().noneMatch(one::overlaps)).forEach(apart::add);
		return apart;
	}

	private void find() {
		List<Gutter> open = List.of();
		for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
			List<Gutter> goOn = new ArrayList<>();
			List<Span> gaps = gaps(lines.get(i));
			for (Gutter gutter : open) {
				boolean whole = false;
				for (Span gap : gaps) {
					Gutter cut = gutter.within(gap, i);
					whole |= cut.left() == gutter.left() && cut.right() == gutter.right();
					keep(cut, goOn);
				}
				if (!whole) {
					end(gutter);
				}
			}
			for (Span gap : gaps) {
				keep(new Gutter(gap.left(), gap.right(), i, i), goOn);
			}
			open = goOn;
		}
		open.forEach(this::end);
	}

	/** One that began above and is as wide says more. */
	private void keep(Gutter gutter, List<Gutter> open) {
		if (gutter.right() - gutter.left() >= measure.width() && open.size() < MOST_OPEN
				&& open.stream().noneMatch(other -> other.covers(gutter))) {
			open.add(gutter);
		}
	}

	private List<Span> gaps(List<Span> line) {
		List<Span> gaps = new ArrayList<>();
		double end = Double.NEGATIVE_INFINITY;
		for (Span span : line.subList(0, Math.min(line.size(), MOST_SPANS))) {
			if (span.left() - end >= measure.width()) {
				gaps.add(new Span(end, span.left()));
			}
			end = Math.max(end, span.right());
		}
		gaps.add(new Span(line.size() > MOST_SPANS ? Double.MAX_VALUE : end, Double.POSITIVE_INFINITY));
		return gaps;
	}

	private void end(Gutter strip) {
		boolean bounded = Double.isFinite(strip.left()) && Double.isFinite(strip.right());
		if (bounded && strip.height() >= measure.fewest()) {
			List<Span> before = beside(strip, true);
			List<Span> behind = beside(strip, false);
			if (isGutter(strip, before, behind)) {
				found.add(strip);
			}
		}
	}

	/**
	 * What stands on a side of a strip, line by line: justified lines have gaps as wide as a gutter. Where a line has nothing
	 * in the column beside the strip, what it has in the one behind that says nothing of the strip.
	 */
	private List<Span> beside(Gutter strip, boolean before) {
		List<List<Span>> sides = lines.subList(strip.first(), strip.last() + 1).stream()
				.map(line -> line.stream()
						.filter(span -> before ? span.right() <= strip.left() + 0.01 : span.left() >= strip.right() - 0.01).toList())
				.filter(side -> !side.isEmpty()).toList();
		if (before) {
			double reach = sides.stream().map(List::getLast).filter(span -> strip.left() - span.right() < ALIGNED)
					.mapToDouble(Span::left).min().orElse(Double.NEGATIVE_INFINITY);
			return whole(sides, side -> side.getLast().right() > reach);
		}
		double reach = sides.stream().map(List::getFirst).filter(span -> span.left() - strip.right() < ALIGNED)
				.mapToDouble(Span::right).max().orElse(Double.POSITIVE_INFINITY);
		return whole(sides, side -> side.getFirst().left() < reach);
	}

	/** In a table columns have cells that are empty: of a few lines, or narrow ones, all count. */
	private static List<Span> whole(List<List<Span>> sides, Predicate<List<Span>> adjoins) {
		List<List<Span>> adjoining = sides.stream().filter(adjoins).toList();
		boolean text = adjoining.size() >= MANY && adjoining.stream()
				.mapToDouble(side -> side.stream().mapToDouble(Span::width).max().orElse(0)).average().orElse(0) >= COLUMN;
		return (text ? adjoining : sides).stream()
				.map(side -> new Span(side.getFirst().left(), side.getLast().right())).toList();
	}

	private boolean isGutter(Gutter gutter, List<Span> before, List<Span> behind) {
		int fewer = Math.min(before.size(), behind.size());
		return fewer >= measure.fewest() && Math.max(before.size(), behind.size()) >= measure.most()
				&& isText(before) && isText(behind) && hasEdge(gutter, before, behind) && !(measure.framed() && isRiver(gutter));
	}

	/** Whether spaces between words stand below each other by chance: those of a justified line have one width. */
	private boolean isRiver(Gutter gutter) {
		List<List<Span>> crossed = lines.subList(gutter.first(), gutter.last() + 1).stream()
				.filter(line -> !line.isEmpty() && line.getFirst().left() < gutter.left() && line.getLast().right() > gutter.right())
				.toList();
		return 2 * crossed.stream().filter(line -> isOneOfEqualGaps(gutter, line)).count() >= crossed.size();
	}

	private static boolean isOneOfEqualGaps(Gutter gutter, List<Span> line) {
		int behind = (int) line.stream().takeWhile(span -> span.left() < gutter.right() - 0.01).count();
		if (behind < 2 || behind + 1 >= line.size()) {
			return false;
		}
		double gap = gap(line, behind);
		return Math.abs(gap(line, behind - 1) - gap) < SAME_GAP * gap && Math.abs(gap(line, behind + 1) - gap) < SAME_GAP * gap;
	}

	private static double gap(List<Span> line, int behind) {
		return line.get(behind).left() - line.get(behind - 1).right();
	}

	private boolean hasEdge(Gutter gutter, List<Span> before, List<Span> behind) {
		boolean atLeft = isAligned(before, span -> gutter.left() - span.right());
		boolean atRight = isAligned(behind, span -> span.left() - gutter.right());
		return measure.framed() ? atLeft && atRight : atLeft || atRight;
	}

	/** Lines of text are wide, and most of a few are nearly as wide as the widest; the cells of a table are not. */
	private boolean isText(List<Span> side) {
		double widest = side.stream().mapToDouble(Span::width).max().orElse(0);
		long full = side.stream().filter(span -> span.width() > FULL * widest).count();
		return side.stream().mapToDouble(Span::width).average().orElse(0) >= WIDE
				&& (side.size() >= MANY || full * 2 >= side.size());
	}

	private boolean isAligned(List<Span> side, ToDoubleFunction<Span> distance) {
		double least = measure.framed() ? LEAST_FRAMED : LEAST_ALIGNED;
		return side.stream().filter(span -> distance.applyAsDouble(span) < ALIGNED).count() >= least * side.size();
	}
}
