// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the runs of a page into the order of reading. Columns are told by the gutters between them: strips of the page
 * that hardly a line crosses, with lines on both sides. What crosses a gutter, such as a headline, is read when all
 * above it is read. This is the projection profile of document analysis (as in the recursive X-Y cut of Nagy and Seth,
 * 1984), with the lines that span columns taken out first.
 */
final class Columns {

	/** A line of one column. */
	record Line(Run run, int column, double left, double right) {
	}

	/** Of as many lines as stand above each other, how many may cross a gutter. */
	private static final double MOST_CROSSING = 0.3;
	/** And how many must stand on each side of it. */
	private static final double LEAST_BESIDE = 0.35;
	private static final int FEWEST_LINES = 5;
	/** A gutter's and a column's least width; bullets and numbers are no column. */
	private static final int NARROWEST = 6;
	private static final int NARROWEST_COLUMN = 40;
	private static final int MOST_WIDTH = 5_000;
	/** A part of the page may have columns when the whole has none. */
	private static final int MOST_SPLITS = 8;
	private static final int DEEPEST = 8;

	private final List<Run> runs;
	private final double left;
	private final double right;

	/** @param runs at least one */
	private Columns(List<Run> runs) {
		this.runs = runs;
		left = runs.stream().mapToDouble(Run::left).min().orElseThrow();
		right = Math.min(left + MOST_WIDTH, runs.stream().mapToDouble(Run::right).max().orElseThrow());
	}

	/** The lines of a page in the order of reading. */
	static List<Line> read(List<Run> runs) {
		return joined(read(runs, 0));
	}

	private static List<Line> read(List<Run> runs, int depth) {
		if (runs.isEmpty()) {
			return List.of();
		}
		Columns columns = new Columns(runs);
		List<double[]> gutters = columns.gutters();
		int split = gutters.isEmpty() && depth < DEEPEST ? columns.split() : 0;
		if (split == 0) {
			return columns.between(gutters);
		}
		List<Line> read = new ArrayList<>(read(runs.subList(0, split), depth + 1));
		read.addAll(read(runs.subList(split, runs.size()), depth + 1));
		return read;
	}

	/** Where the page falls into a part with columns and another one; 0 when it does not. */
	private int split() {
		List<Integer> gaps = new ArrayList<>();
		for (int i = 1; i < runs.size(); i++) {
			if (gap(i) > 0) {
				gaps.add(i);
			}
		}
		gaps.sort(Comparator.comparingDouble(this::gap).reversed());
		return gaps.stream().limit(MOST_SPLITS).filter(this::hasColumnsBeside).findFirst().orElse(0);
	}

	private double gap(int at) {
		Run below = runs.get(at);
		return below.baseline() - runs.get(at - 1).baseline() - 1.2 * below.size();
	}

	private boolean hasColumnsBeside(int at) {
		return !new Columns(runs.subList(0, at)).gutters().isEmpty()
				|| !new Columns(runs.subList(at, runs.size())).gutters().isEmpty();
	}

	private List<Line> between(List<double[]> gutters) {
		List<List<Line>> columns = new ArrayList<>();
		for (int i = 0; i <= gutters.size(); i++) {
			columns.add(new ArrayList<>());
		}
		List<Line> read = new ArrayList<>();
		for (Run run : runs) {
			int column = !read.isEmpty() && goesOn(read.getLast(), run) ? -1 : column(run, gutters);
			if (column < 0) {
				columns.forEach(lines -> moveInto(read, lines));
				read.add(new Line(run, -1, left, right));
			} else {
				double from = column == 0 ? left : gutters.get(column - 1)[1];
				double to = column == gutters.size() ? right : gutters.get(column)[0];
				columns.get(column).add(new Line(run, column, from, to));
			}
		}
		columns.forEach(lines -> moveInto(read, lines));
		return read;
	}

	/** The last line of a headline may be short enough for a column. */
	private boolean goesOn(Line before, Run run) {
		Run above = before.run();
		double down = run.baseline() - above.baseline();
		return before.column() < 0 && Math.abs(above.size() - run.size()) < 0.5 && above.bold() == run.bold()
				&& Math.abs(above.left() - run.left()) < 2 && down > 0 && down < 1.6 * run.size()
				&& runs.stream().noneMatch(other -> other != run && Math.abs(other.baseline() - run.baseline()) < run.size() / 2);
	}

	private static void moveInto(List<Line> read, List<Line> column) {
		read.addAll(column);
		column.clear();
	}

	/** Runs that stand side by side in one column are one line: a wide gap is no gutter by itself. */
	private static List<Line> joined(List<Line> lines) {
		List<Line> joined = new ArrayList<>();
		for (Line line : lines) {
			Line before = joined.isEmpty() ? null : joined.getLast();
			boolean same = before != null && before.column() == line.column()
					&& Math.abs(before.run().baseline() - line.run().baseline()) < 1 && before.run().right() <= line.run().left();
			if (same) {
				Run one = before.run();
				Run other = line.run();
				Run both = new Run(one.text() + ' ' + other.text(), one.left(), other.right(), one.baseline(),
						Math.max(one.size(), other.size()), one.bold() && other.bold());
				joined.set(joined.size() - 1, new Line(both, line.column(), line.left(), line.right()));
			} else {
				joined.add(line);
			}
		}
		return joined;
	}

	/** The column that a run stands in; -1 when it crosses a gutter. */
	private static int column(Run run, List<double[]> gutters) {
		int column = 0;
		for (double[] gutter : gutters) {
			if (run.left() >= gutter[0]) {
				column++;
			} else if (run.right() > gutter[1]) {
				return -1;
			}
		}
		return column;
	}

	/** The strips between columns, from left to right, each with its edges. */
	private List<double[]> gutters() {
		int[] crossing = crossing();
		int highest = Arrays.stream(crossing).max().orElse(0);
		int most = (int) (highest * MOST_CROSSING);
		List<double[]> gutters = new ArrayList<>();
		int begin = -1;
		for (int x = 0; x < crossing.length; x++) {
			boolean free = crossing[x] <= most;
			begin = free && begin < 0 ? x : begin;
			if (!free && begin >= 0) {
				addGutter(left + begin, left + x, highest, gutters);
				begin = -1;
			}
		}
		return gutters;
	}

	/** How many lines cross each point of the width. */
	private int[] crossing() {
		int[] crossing = new int[(int) Math.ceil(Math.max(0, right - left)) + 1];
		for (Run run : runs) {
			int from = Math.clamp((long) Math.floor(run.left() - left), 0, crossing.length);
			int to = Math.clamp((long) Math.ceil(run.right() - left), from, crossing.length);
			for (int x = from; x < to; x++) {
				crossing[x]++;
			}
		}
		return crossing;
	}

	/** The strip's edges are where the lines of the columns beside it end and begin. */
	private void addGutter(double from, double to, int highest, List<double[]> gutters) {
		double before = gutters.isEmpty() ? Double.NEGATIVE_INFINITY : gutters.getLast()[1];
		double end = runs.stream().mapToDouble(Run::left).filter(x -> x >= from && x <= to + 1).min().orElse(to);
		double begin = runs.stream().mapToDouble(Run::right).filter(x -> x <= end && x >= from - 1).max().orElse(from);
		List<Run> beside = runs.stream().filter(run -> run.right() <= end && run.left() >= before - 1).toList();
		List<Run> behind = runs.stream().filter(run -> run.left() >= end - 1).toList();
		double least = Math.max(FEWEST_LINES, highest * LEAST_BESIDE);
		if (end - begin >= NARROWEST && isColumn(beside, least) && isColumn(behind, least)) {
			gutters.add(new double[] { begin, end });
		}
	}

	private static boolean isColumn(List<Run> part, double least) {
		return part.size() >= least
				&& part.stream().mapToDouble(run -> run.right() - run.left()).average().orElse(0) >= NARROWEST_COLUMN;
	}
}
