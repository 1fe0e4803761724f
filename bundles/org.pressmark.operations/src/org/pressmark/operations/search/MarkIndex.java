// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.ModelPackage;

/** The mentions and time expressions of an article, to be asked which of them lie on a stretch. Immutable. */
final class MarkIndex {

	private static final String MENTION = ModelPackage.Literals.MENTION.getName();
	private static final String TIME = ModelPackage.Literals.TIME_EXPRESSION.getName();

	/**
	 * A mark.
	 *
	 * @param range where
	 * @param kind the name of its class
	 * @param entityId the entity that a mention names, or null
	 */
	record Mark(TextSpan range, String kind, String entityId) {

		boolean isMention() {
			return MENTION.equals(kind);
		}
	}

	/** Where a mark is; in a damaged project it may end before it begins. */
	static TextSpan place(int begin, int end) {
		int from = Math.max(0, begin);
		return new TextSpan(from, Math.max(from, end));
	}

	private final List<Mark> marks;
	/** The furthest end of this mark and all before it. */
	private final int[] furthest;

	/** @param all in the order of their begins */
	MarkIndex(List<Mark> all) {
		marks = all.stream().filter(mark -> mark.isMention() || TIME.equals(mark.kind)).toList();
		furthest = new int[marks.size()];
		int end = 0;
		for (int i = 0; i < furthest.length; i++) {
			end = Math.max(end, marks.get(i).range().end());
			furthest[i] = end;
		}
	}

	/** Those that have a part of a stretch. */
	List<Mark> on(TextSpan range) {
		List<Mark> found = new ArrayList<>();
		for (int i = beginningBefore(range.end()) - 1; i >= 0 && furthest[i] > range.begin(); i--) {
			if (marks.get(i).range().overlaps(range)) {
				found.add(marks.get(i));
			}
		}
		return found;
	}

	private int beginningBefore(int offset) {
		int low = 0;
		int high = marks.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (marks.get(middle).range().begin() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
