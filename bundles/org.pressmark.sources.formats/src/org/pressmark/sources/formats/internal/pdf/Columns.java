// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.pressmark.sources.formats.internal.document.TableRow;
import org.pressmark.sources.formats.internal.pdf.Gutters.Gutter;
import org.pressmark.sources.formats.internal.pdf.Gutters.Measure;
import org.pressmark.sources.formats.internal.pdf.Gutters.Span;

/**
 * Puts the runs of a page into the order of reading: lines are parted where {@linkplain Gutters gutters} go through them,
 * parts that stand below each other are one {@linkplain Flow flow}, and flows are {@linkplain FlowOrder read one after the
 * other}. So a column goes on beside and below a box that stands in it.
 */
final class Columns {

	/**
	 * A line of one column.
	 *
	 * @param run    what stands there
	 * @param column which; all columns of a page have different ones
	 * @param left   where its column begins beside this line
	 * @param right  where its column ends beside this line
	 * @param aside  whether it is in a box that stands in the text
	 * @param row    whether it is a row of a table
	 */
	record Line(Run run, int column, double left, double right, boolean aside, boolean row) {
	}

	/** A part of a line, between gutters. */
	record Part(Run run, int line, Optional<Gutter> before, Optional<Gutter> behind) {

		private Sides sides() {
			return new Sides(before, behind);
		}
	}

	private record Sides(Optional<Gutter> before, Optional<Gutter> behind) {
	}

	/** Runs are parted already, so that any gap is wide enough. */
	private static final Measure MEASURE = new Measure(0.2, 3, 5, false);
	private static final Pattern ITEM = Pattern.compile("\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|\\p{L}|[ivx]{1,5})[.)]?|[\\p{Punct}\\p{So}\\p{Sm}\u2022\u2013\u2014]");
	/** Runs whose baselines differ by less of their size stand in one line. */
	private static final double SAME_LINE = 0.35;

	private final List<List<Run>> lines = new ArrayList<>();
	private final List<Gutter> gutters;
	private final BitSet rows;
	private final List<Part> parts = new ArrayList<>();
	private final Map<Sides, Integer> numbers = new HashMap<>();
	private final Map<Sides, double[]> edges = new HashMap<>();

	private Columns(List<Run> runs) {
		for (Run run : runs) {
			if (lines.isEmpty() || !isBeside(lines.getLast(), run)) {
				lines.add(new ArrayList<>());
			}
			lines.getLast().add(run);
		}
		gutters = Gutters.of(lines.stream().map(line -> line.stream().map(run -> new Span(run.left(), run.right())).toList())
				.toList(), MEASURE);
		rows = Rows.of(IntStream.range(0, lines.size())
				.mapToObj(i -> isParted(i) || isItem(lines.get(i)) ? lines.get(i).subList(0, 1) : lines.get(i)).toList());
	}

	/**
	 * The lines of a page in the order of reading.
	 *
	 * @param runs from top to bottom, those of a line from left to right
	 */
	static List<Line> read(List<Run> runs) {
		return new Columns(runs).read();
	}

	private static boolean isBeside(List<Run> line, Run run) {
		return Math.abs(run.baseline() - line.getFirst().baseline()) <= SAME_LINE * run.size()
				&& run.left() >= line.getLast().left();
	}

	private List<Line> read() {
		for (int i = 0; i < lines.size(); i++) {
			addParts(i);
		}
		parts.forEach(this::measure);
		List<Line> read = new ArrayList<>();
		for (Flow flow : FlowOrder.sort(Flow.of(parts), gutters)) {
			flow.parts().forEach(part -> read.add(line(part, flow.isAside())));
		}
		return read;
	}

	/** A number or a dot with a text behind it is no row of two cells. */
	private static boolean isItem(List<Run> line) {
		return line.size() == 2 && ITEM.matcher(line.getFirst().text()).matches();
	}

	private boolean isParted(int number) {
		List<Run> line = lines.get(number);
		return IntStream.range(1, line.size()).anyMatch(i -> isParted(number, line.get(i - 1), line.get(i)));
	}

	/** Runs without a gutter between them are one: a wide gap is no gutter by itself. */
	private void addParts(int number) {
		List<Run> line = lines.get(number);
		int begin = 0;
		for (int i = 1; i <= line.size(); i++) {
			if (i == line.size() || isParted(number, line.get(i - 1), line.get(i))) {
				String between = rows.get(number) ? TableRow.BETWEEN : " ";
				Run run = line.subList(begin, i).stream().reduce((one, other) -> joined(one, between, other)).orElseThrow();
				parts.add(new Part(run, number, before(number, run), behind(number, run)));
				begin = i;
			}
		}
	}

	private boolean isParted(int line, Run before, Run run) {
		return gutters.stream().anyMatch(gutter -> gutter.parts(line, before.right(), run.left()));
	}

	private static Run joined(Run one, String between, Run other) {
		return new Run(one.text() + between + other.text(), one.left(), Math.max(one.right(), other.right()), one.baseline(),
				Math.max(one.size(), other.size()), one.bold() && other.bold());
	}

	private Optional<Gutter> before(int line, Run run) {
		return gutters.stream().filter(gutter -> gutter.parts(line, Double.NEGATIVE_INFINITY, run.left()))
				.reduce((one, other) -> one.right() < other.right() ? other : one);
	}

	private Optional<Gutter> behind(int line, Run run) {
		return gutters.stream().filter(gutter -> gutter.parts(line, run.right(), Double.POSITIVE_INFINITY))
				.reduce((one, other) -> one.left() > other.left() ? other : one);
	}

	private void measure(Part part) {
		numbers.putIfAbsent(part.sides(), numbers.size());
		edges.merge(part.sides(), new double[] { part.run().left(), part.run().right() },
				(one, other) -> new double[] { Math.min(one[0], other[0]), Math.max(one[1], other[1]) });
	}

	private Line line(Part part, boolean aside) {
		double[] own = edges.get(part.sides());
		return new Line(part.run(), numbers.get(part.sides()), own[0], own[1], aside, rows.get(part.line()));
	}
}
