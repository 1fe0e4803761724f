// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the notes at the foot of a page or of a column from the text that goes on behind them. A note begins with a sign
 * that stands raised in the text of the page, further down than lines are apart, or in smaller characters.
 */
final class Footnotes {

	private static final Pattern SIGN = Pattern.compile("[\\[(]?(\\d{1,3}|[*†‡§]{1,3}|[ivx]{1,5})[\\])]?\\.?(?:\\s.*)?");
	/** The part of a page, from its top, above which no note begins. */
	private static final double UPPER = 0.4;
	/** By the size of the characters: more than this parts a note from the text, and one from another. */
	private static final double APART = 1.6;
	private static final double SMALLER = 0.92;
	private static final double SAME_EDGE = 20;
	/** So many lines above tell how wide the column is. */
	private static final int LINES = 6;

	private final Page page;
	private final Predicate<Run> isRunning;
	private final List<String> notes = new ArrayList<>();
	private final Set<Run> runs = Collections.newSetFromMap(new IdentityHashMap<>());

	/**
	 * Finds those of a page.
	 *
	 * @param isRunning tells what stands below the notes of each page
	 */
	Footnotes(Page page, Predicate<Run> isRunning) {
		this.page = page;
		this.isRunning = isRunning;
		if (!page.signs().isEmpty()) {
			page.runs().stream().filter(run -> !runs.contains(run) && begins(run) && isApart(run)).toList().forEach(this::add);
		}
	}

	/** Whether this is a part of a note. */
	boolean contains(Run run) {
		return runs.contains(run);
	}

	/** Their texts with their signs. */
	List<String> texts() {
		return notes;
	}

	private boolean begins(Run run) {
		Matcher sign = SIGN.matcher(run.text());
		return run.baseline() > UPPER * page.height() && sign.matches() && page.signs().contains(sign.group(1));
	}

	private boolean isApart(Run run) {
		Optional<Run> above = page.runs().stream()
				.filter(other -> other.baseline() < run.baseline() - 1 && isOver(other, run.left(), run.right()))
				.max(Comparator.comparingDouble(Run::baseline));
		return above.isPresent() && (run.baseline() - above.get().baseline() > APART * above.get().size()
				|| run.size() < SMALLER * above.get().size());
	}

	private static boolean isOver(Run run, double left, double right) {
		return run.left() < right && left < run.right();
	}

	/** Adds a note and those right below it. */
	private void add(Run first) {
		if (runs.contains(first)) {
			return;
		}
		double right = columnEnd(first);
		double baseline = first.baseline();
		List<String> texts = new ArrayList<>();
		for (Run run : page.runs()) {
			boolean inColumn = run.left() > first.left() - SAME_EDGE && run.left() < right && run.baseline() > first.baseline() - 1;
			if (!inColumn || run != first && isRunning.test(run) && !begins(run)) {
				continue;
			}
			if (run.baseline() - baseline > APART * run.size()) {
				break;
			}
			if (begins(run) && !texts.isEmpty()) {
				notes.add(String.join(" ", texts));
				texts.clear();
			}
			baseline = run.baseline();
			runs.add(run);
			texts.add(run.text());
		}
		notes.add(String.join(" ", texts));
	}

	private double columnEnd(Run first) {
		List<Run> above = page.runs().stream().filter(run -> run.baseline() < first.baseline() - 1
				&& Math.abs(run.left() - first.left()) < SAME_EDGE).toList();
		return above.subList(Math.max(0, above.size() - LINES), above.size()).stream().mapToDouble(Run::right).max()
				.orElse(first.right() + SAME_EDGE);
	}
}
