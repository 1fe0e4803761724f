// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;

/**
 * Takes back what was cut of a live report: the time of each entry, which tells when it happened, and the key points at its
 * head, which are its text rather than a deck. A live report has several lines of a kind with a time, each above text.
 */
final class LiveReport {

	private static final int FEWEST = 3;
	/** {@code 11:05 BST (12:05 CEST) Jane Doe}. */
	private static final int LONGEST = 48;
	/** So many lines below the time there is text: a headline and a byline may stand between. */
	private static final int NEAR = 3;
	private static final Set<RemovalReason> AS_LINE =
			EnumSet.of(RemovalReason.WIDGET, RemovalReason.DATELINE, RemovalReason.BYLINE);

	private final List<HtmlBlock> blocks;

	private LiveReport(List<HtmlBlock> blocks) {
		this.blocks = blocks;
	}

	static void restore(List<HtmlBlock> blocks) {
		new LiveReport(blocks).restore();
	}

	private void restore() {
		Map<String, List<Integer>> byForm = new HashMap<>();
		for (int i = 0; i < blocks.size(); i++) {
			HtmlBlock block = blocks.get(i);
			if (block.text().length() <= LONGEST && block.isCutAs(AS_LINE)
					&& hasTime(block.text()) && isAboveText(i)) {
				byForm.computeIfAbsent(block.element().normalName() + ' ' + block.element().className(),
						form -> new ArrayList<>()).add(i);
			}
		}
		boolean live = false;
		for (List<Integer> times : byForm.values()) {
			if (times.size() >= FEWEST) {
				live = true;
				times.forEach(at -> blocks.get(at).restore());
			}
		}
		if (live) {
			restoreKeyPoints();
		}
	}

	/** Whether text follows before the next such line. */
	private boolean isAboveText(int at) {
		for (int i = at + 1; i < blocks.size() && i <= at + NEAR; i++) {
			HtmlBlock below = blocks.get(i);
			if (below.isKept() && below.isProse()) {
				return true;
			}
			if (!below.isKept() && hasTime(below.text())) {
				return false;
			}
		}
		return false;
	}

	private void restoreKeyPoints() {
		for (int i = 0; i < blocks.size(); i++) {
			HtmlBlock point = blocks.get(i);
			if (point.isCutAs(RemovalReason.DECK) && point.kind() == ParagraphKind.LIST_ITEM) {
				HtmlBlock above = blocks.get(Math.max(0, i - 1));
				if (above.kind() == ParagraphKind.HEADING && !above.isTitle()) {
					above.restore();
				}
				point.restore();
			}
		}
	}

	/** Whether hours and minutes stand in a line, as {@code 9:05}, {@code 21.05} or {@code 21h05}. */
	private static boolean hasTime(String line) {
		for (int i = 1; i + 2 < line.length(); i++) {
			if (":.h：".indexOf(line.charAt(i)) >= 0 && isHour(line, i) && isMinute(line, i + 1)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isHour(String line, int end) {
		int begin = end;
		while (begin > 0 && isDigit(line, begin - 1)) {
			begin--;
		}
		int digits = end - begin;
		// Behind another point it is the month of a date.
		return (digits == 1 || digits == 2 && line.charAt(begin) <= '2')
				&& (begin == 0 || ".:/-".indexOf(line.charAt(begin - 1)) < 0);
	}

	private static boolean isMinute(String line, int begin) {
		return isDigit(line, begin) && line.charAt(begin) <= '5' && isDigit(line, begin + 1) && !isDigit(line, begin + 2)
				&& (begin + 2 == line.length() || ".:/-".indexOf(line.charAt(begin + 2)) < 0);
	}

	private static boolean isDigit(String line, int at) {
		return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
	}
}
