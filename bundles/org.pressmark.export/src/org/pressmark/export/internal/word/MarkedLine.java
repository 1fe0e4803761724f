// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import org.pressmark.model.Annotation;

/**
 * A line of a text, which is a paragraph, cut into runs at each beginning and end of an annotation.
 *
 * @param begin the offset of the line in the text
 * @param runs the line from its beginning to its end without gaps; none for an empty line
 */
record MarkedLine(int begin, List<Run> runs) {

	/** The offset behind its last character. */
	int end() {
		return runs.isEmpty() ? begin : runs.getLast().end();
	}

	/**
	 * A range of the text in which the same annotations apply.
	 *
	 * @param annotations those that mark the range
	 * @param starting those of them that begin with it
	 */
	record Run(int begin, int end, List<Annotation> annotations, List<Annotation> starting) {
	}

	/** Cuts a text at its line feeds, which are in no run. The annotations are in the order of where they begin. */
	static List<MarkedLine> of(String text, List<? extends Annotation> annotations) {
		return of(text, annotations, Set.of());
	}

	/** Does so at some offsets more. */
	static List<MarkedLine> of(String text, List<? extends Annotation> annotations, Collection<Integer> offsets) {
		NavigableSet<Integer> cuts = new TreeSet<>(offsets);
		annotations.forEach(annotation -> {
			cuts.add(annotation.getBegin());
			cuts.add(annotation.getEnd());
		});
		Sweep sweep = new Sweep(annotations);
		List<MarkedLine> lines = new ArrayList<>();
		int begin = 0;
		while (begin <= text.length()) {
			int feed = text.indexOf('\n', begin);
			int end = feed < 0 ? text.length() : feed;
			lines.add(new MarkedLine(begin, runs(begin, end, cuts, sweep)));
			begin = end + 1;
		}
		return lines;
	}

	private static List<Run> runs(int begin, int end, NavigableSet<Integer> cuts, Sweep sweep) {
		List<Run> runs = new ArrayList<>();
		int from = begin;
		while (from < end) {
			Integer cut = cuts.higher(from);
			int to = cut == null ? end : Math.min(cut, end);
			runs.add(sweep.run(from, to));
			from = to;
		}
		return runs;
	}

	/** Goes over the annotations once while runs are asked for from left to right. */
	private static final class Sweep {

		private final List<? extends Annotation> annotations;
		private final List<Annotation> active = new ArrayList<>();
		private int next;

		Sweep(List<? extends Annotation> annotations) {
			this.annotations = annotations;
		}

		Run run(int begin, int end) {
			active.removeIf(annotation -> annotation.getEnd() <= begin);
			List<Annotation> starting = new ArrayList<>();
			while (next < annotations.size() && annotations.get(next).getBegin() <= begin) {
				Annotation annotation = annotations.get(next++);
				if (annotation.getEnd() > begin) {
					starting.add(annotation);
				}
			}
			active.addAll(starting);
			return new Run(begin, end, List.copyOf(active), starting);
		}
	}
}
