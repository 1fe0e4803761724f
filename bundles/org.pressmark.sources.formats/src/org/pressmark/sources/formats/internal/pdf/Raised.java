// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds small characters that stand raised or lowered beside those of a line. What refers to a note goes, for it is not
 * part of the sentence; all else, as the power of a number or the {@code 2} of CO<sub>2</sub>, belongs into the line.
 */
final class Raised {

	/** Of the size of the characters beside them. */
	private static final double SMALL = 0.8;
	private static final double LEAST = 0.12;
	private static final double MOST = 0.75;
	private static final double LOWERED = 0.5;
	private static final double BESIDE = 0.25;
	private static final double BESIDE_NOTE = 0.8;
	/** So many lines below the raised characters may be that of which they are. */
	private static final int BELOW = 2;
	/** A line of a page has no more characters, and those that have would take too long. */
	private static final int MOST_CHARACTERS = 2_000;
	private static final Pattern SIGN = Pattern.compile("[\\[(]?(?:\\d{1,3}(?:,\\d{1,3})*|[*†‡§]{1,3}|[ivx]{1,5})[\\])]?");
	private static final Pattern BRACKET = Pattern.compile("[\\[\\]()]");
	private static final Pattern BETWEEN = Pattern.compile(",");
	private static final Pattern POWER = Pattern.compile("[23]");
	private static final Pattern UNIT = Pattern.compile("(?:.*\\P{L})?[kcmd]?m");

	private final List<List<Glyph>> lines;
	private final Set<String> signs = new HashSet<>();

	private Raised(List<List<Glyph>> lines) {
		this.lines = lines;
	}

	/**
	 * Puts raised characters where they belong.
	 *
	 * @param lines characters by baseline, from top to bottom, in no order; changed
	 * @return what refers to notes, without brackets
	 */
	static Set<String> place(List<List<Glyph>> lines) {
		Raised raised = new Raised(lines);
		for (int i = 0; i < lines.size(); i++) {
			if (raised.mayHave(i)) {
				raised.place(i);
			}
		}
		lines.removeIf(List::isEmpty);
		return raised.signs;
	}

	/** Whether the sizes differ, which they rarely do. */
	private boolean mayHave(int at) {
		double smallest = lines.get(at).stream().mapToDouble(Glyph::size).min().orElse(0);
		List<Glyph> around = lines.subList(Math.max(0, at - BELOW), Math.min(lines.size(), at + 1 + BELOW)).stream()
				.flatMap(List::stream).toList();
		return smallest > 0 && around.size() <= (1 + BELOW) * MOST_CHARACTERS
				&& around.stream().anyMatch(glyph -> smallest <= SMALL * glyph.size());
	}

	/** The characters of the line and of those right below. */
	private List<Glyph> near(int at) {
		return lines.subList(at, Math.min(lines.size(), at + 1 + BELOW)).stream().flatMap(List::stream).toList();
	}

	private void place(int at) {
		List<Glyph> near = near(at);
		for (List<Glyph> group : groups(lines.get(at))) {
			String text = group.stream().map(Glyph::text).collect(Collectors.joining()).strip();
			Optional<Glyph> before = near.stream().filter(glyph -> isBehind(group, glyph)).findFirst();
			Optional<Glyph> next = near.stream().filter(glyph -> isBefore(group, glyph)).findFirst();
			if (before.isPresent()) {
				lines.get(at).removeAll(group);
				if (isSign(text, before.get(), near)) {
					signs.addAll(List.of(BETWEEN.split(BRACKET.matcher(text).replaceAll(""))));
				} else {
					group.forEach(glyph -> lineOf(before.get()).add(glyph.beside(before.get(), glyph.text())));
				}
			} else if (next.isPresent() && SIGN.matcher(text).matches()) {
				lines.get(at).removeAll(group);
				lineOf(next.get()).add(group.getFirst().beside(next.get(), text + ' '));
			} else {
				placeLowered(group, at);
			}
		}
	}

	private void placeLowered(List<Glyph> group, int at) {
		lines.subList(Math.max(0, at - BELOW), at).stream().flatMap(List::stream).filter(glyph -> isLowered(group, glyph)).findFirst()
				.ifPresent(beside -> {
					lines.get(at).removeAll(group);
					group.forEach(glyph -> lineOf(beside).add(glyph.beside(beside, glyph.text())));
				});
	}

	private static boolean isLowered(List<Glyph> group, Glyph beside) {
		double down = group.getFirst().baseline() - beside.baseline();
		return group.getFirst().size() <= SMALL * beside.size() && down > 0 && down < LOWERED * beside.size()
				&& Math.abs(group.getFirst().left() - beside.right()) < BESIDE * beside.size() && !beside.text().isBlank();
	}

	private List<Glyph> lineOf(Glyph glyph) {
		return lines.stream().filter(line -> line.contains(glyph)).findFirst().orElseThrow();
	}

	/** The characters of a line that stand side by side at one height. */
	private static List<List<Glyph>> groups(List<Glyph> line) {
		List<List<Glyph>> groups = new ArrayList<>();
		for (Glyph glyph : line.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList()) {
			Glyph before = groups.isEmpty() ? null : groups.getLast().getLast();
			boolean goesOn = before != null && Math.abs(before.baseline() - glyph.baseline()) < 0.5
					&& Math.abs(before.size() - glyph.size()) < 0.5 && glyph.left() - before.right() < BESIDE * glyph.size();
			if (!goesOn) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(glyph);
		}
		return groups;
	}

	private static boolean isRaised(Glyph glyph, Glyph beside) {
		double up = beside.baseline() - glyph.baseline();
		return glyph.size() <= SMALL * beside.size() && up > LEAST * beside.size() && up < MOST * beside.size()
				&& !beside.text().isBlank();
	}

	/** Whether characters stand raised right behind another one; where that is read from the right, left of it. */
	private static boolean isBehind(List<Glyph> group, Glyph beside) {
		boolean fromRight = VisualOrder.isFromRight(beside.text());
		double gap = fromRight ? beside.left() - group.getLast().right() : group.getFirst().left() - beside.right();
		return isRaised(group.getFirst(), beside) && Math.abs(gap) < BESIDE * beside.size();
	}

	/** Whether characters stand raised where a note begins. */
	private static boolean isBefore(List<Glyph> group, Glyph beside) {
		double gap = beside.left() - group.getLast().right();
		return isRaised(group.getFirst(), beside) && gap > -1 && gap < BESIDE_NOTE * beside.size();
	}

	/** A figure behind a figure is its power, and one behind a measure, too. */
	private static boolean isSign(String text, Glyph before, List<Glyph> near) {
		if (!SIGN.matcher(text).matches() || before.text().codePoints().anyMatch(Character::isDigit)) {
			return false;
		}
		return !POWER.matcher(text).matches() || !UNIT.matcher(wordUpTo(before, near)).matches();
	}

	private static String wordUpTo(Glyph last, List<Glyph> near) {
		List<Glyph> line = near.stream().filter(glyph -> Math.abs(glyph.baseline() - last.baseline()) < 0.5
				&& glyph.left() <= last.left() && glyph.left() > last.left() - 5 * last.size())
				.sorted(Comparator.comparingDouble(Glyph::left)).toList();
		return line.stream().map(Glyph::text).collect(Collectors.joining());
	}
}
