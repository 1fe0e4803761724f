// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pressmark.sources.formats.internal.pdf.Gutters.Gutter;

/**
 * The order in which the flows of a page are read: what stands above before what stands below it, and a column before
 * those right of it, unless something that spans both, such as a headline, stands between them. These are the rules of
 * Breuel, High Performance Document Layout Analysis (2003). A box that stands in the text is read when a sentence ends.
 */
final class FlowOrder {

	/** More than any page of text has; from top to bottom will do then. */
	private static final int MOST = 200;

	private final List<Flow> flows;
	private final List<Gutter> gutters;

	private FlowOrder(List<Flow> flows, List<Gutter> gutters) {
		this.flows = flows.stream().sorted(Comparator.comparingDouble(Flow::top).thenComparingDouble(Flow::left)).toList();
		this.gutters = gutters;
	}

	static List<Flow> sort(List<Flow> flows, List<Gutter> gutters) {
		FlowOrder order = new FlowOrder(flows, gutters);
		return flows.size() > MOST ? order.flows : behindSentences(order.sort());
	}

	private List<Flow> sort() {
		List<Flow> open = new ArrayList<>(flows);
		List<Flow> sorted = new ArrayList<>();
		while (!open.isEmpty()) {
			Flow next = open.stream().filter(flow -> open.stream().noneMatch(other -> other != flow && isBefore(other, flow)))
					.findFirst().orElse(open.getFirst());
			open.remove(next);
			sorted.add(next);
		}
		return sorted;
	}

	private boolean isBefore(Flow one, Flow other) {
		return one.overlaps(other) ? one.top() < other.top() : one.right() <= other.left() && isSideBySide(one, other)
				&& flows.stream().noneMatch(flow -> isBetween(flow, one, other));
	}

	/** Whether they share lines, or are parted by a gutter. */
	private boolean isSideBySide(Flow one, Flow other) {
		return one.first() <= other.last() && other.first() <= one.last()
				|| gutters.stream().anyMatch(gutter -> one.right() <= gutter.right() && other.left() >= gutter.left()
						&& reaches(one, gutter) && reaches(other, gutter));
	}

	private static boolean reaches(Flow flow, Gutter gutter) {
		return flow.first() <= gutter.last() && gutter.first() <= flow.last();
	}

	private static boolean isBetween(Flow flow, Flow one, Flow other) {
		Flow upper = one.top() < other.top() ? one : other;
		Flow lower = upper == one ? other : one;
		return flow.top() > upper.bottom() && flow.bottom() < lower.top() && flow.overlaps(one) && flow.overlaps(other);
	}

	private static List<Flow> behindSentences(List<Flow> sorted) {
		List<Flow> placed = new ArrayList<>();
		List<Flow> waiting = new ArrayList<>();
		for (Flow flow : sorted) {
			(flow.isAside() ? waiting : placed).add(flow);
			if (!placed.isEmpty() && placed.getLast().ends()) {
				placed.addAll(waiting);
				waiting.clear();
			}
		}
		placed.addAll(waiting);
		return placed;
	}
}
