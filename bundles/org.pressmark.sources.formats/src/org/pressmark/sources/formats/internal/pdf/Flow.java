// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pressmark.sources.formats.internal.pdf.Columns.Part;
import org.pressmark.sources.internal.article.Sentences;

/**
 * Parts of lines that are read one below the other. A column that a box makes narrower stays one: of what stands below a
 * line, that goes on with it which keeps the distance of the lines and the edge of the column.
 */
final class Flow {

	/** Of the size of the characters, what is further below begins a flow of its own. */
	private static final double FAR = 2.2;
	private static final double OTHER_SIZE = 0.12;
	/** Lines begin at one edge more surely than they end at one. */
	private static final double END = 0.1;
	private static final int MOST_OPEN = 100;

	private record Fit(Flow flow, Part part, double misfit) {
	}

	private final List<Part> parts = new ArrayList<>();
	private double left = Double.POSITIVE_INFINITY;
	private double right = Double.NEGATIVE_INFINITY;
	private boolean aside;

	private Flow(Part first) {
		add(first);
	}

	/**
	 * The flows of a page.
	 *
	 * @param parts line by line, from left to right
	 */
	static List<Flow> of(List<Part> parts) {
		List<Flow> flows = new ArrayList<>();
		int begin = 0;
		for (int i = 1; i <= parts.size(); i++) {
			if (i == parts.size() || parts.get(i).line() != parts.get(begin).line()) {
				addLine(parts.subList(begin, i), flows);
				begin = i;
			}
		}
		flows.forEach(flow -> flow.aside = flows.stream().anyMatch(flow::standsIn));
		return flows;
	}

	private static void addLine(List<Part> line, List<Flow> flows) {
		Set<Object> done = new HashSet<>();
		flows.subList(Math.max(0, flows.size() - MOST_OPEN), flows.size()).stream()
				.flatMap(flow -> line.stream().filter(flow::mayGoOn).map(part -> new Fit(flow, part, flow.misfit(part))))
				.sorted(Comparator.comparingDouble(Fit::misfit)).forEach(fit -> {
					if (!done.contains(fit.flow()) && done.add(fit.part())) {
						done.add(fit.flow());
						fit.flow().add(fit.part());
					}
				});
		line.stream().filter(part -> !done.contains(part)).forEach(part -> flows.add(new Flow(part)));
	}

	private void add(Part part) {
		parts.add(part);
		left = Math.min(left, part.run().left());
		right = Math.max(right, part.run().right());
	}

	private boolean mayGoOn(Part part) {
		Run above = parts.getLast().run();
		Run below = part.run();
		double size = Math.min(above.size(), below.size());
		return down(part) > 0 && down(part) <= FAR * Math.max(above.size(), below.size())
				&& Math.abs(above.size() - below.size()) <= OTHER_SIZE * size
				&& below.left() < above.right() && above.left() < below.right();
	}

	private double down(Part part) {
		return part.run().baseline() - parts.getLast().run().baseline();
	}

	private double misfit(Part part) {
		Run above = parts.getLast().run();
		double usual = parts.size() == 1 ? down(part) : above.baseline() - parts.get(parts.size() - 2).run().baseline();
		double edge = Math.min(Math.abs(part.run().left() - above.left()),
				Math.abs(part.run().right() - above.right()) + END * above.size());
		return (Math.abs(down(part) - usual) + Math.min(edge, above.size())) / above.size();
	}

	/** Whether another one goes on above and below this: it is a box in a column. */
	private boolean standsIn(Flow other) {
		return other != this && other.parts.stream().anyMatch(part -> part.run().baseline() < top() && isOver(part))
				&& other.parts.stream().anyMatch(part -> part.run().baseline() > bottom() && isOver(part));
	}

	private boolean isOver(Part part) {
		return part.run().left() < right && left < part.run().right();
	}

	List<Part> parts() {
		return parts;
	}

	/** Whether it is a box that stands in another one. */
	boolean isAside() {
		return aside;
	}

	/** Whether its last sentence is whole. */
	boolean ends() {
		return Sentences.ends(parts.getLast().run().text());
	}

	double left() {
		return left;
	}

	double right() {
		return right;
	}

	/** The baseline of its first line. */
	double top() {
		return parts.getFirst().run().baseline();
	}

	/** The baseline of its last line. */
	double bottom() {
		return parts.getLast().run().baseline();
	}

	/** Whether they share a part of the page's width. */
	boolean overlaps(Flow other) {
		return left < other.right && other.left < right;
	}

	/** The number of its first line. */
	int first() {
		return parts.getFirst().line();
	}

	/** The number of its last line. */
	int last() {
		return parts.getLast().line();
	}
}
