// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.util.Locale;
import java.util.Optional;

/**
 * What came of one step.
 *
 * @param name what was done
 * @param article on which article
 * @param ours how long it took
 * @param bare how long it took without all that is ours, if that can do it
 * @param part how long it took without all that is ours in an editor, if that can do it
 * @param aim what should come of it, and what did, in words; empty if nobody said so
 */
record Step(String name, String article, Sample ours, Optional<Sample> bare, Optional<Sample> part, String aim) {

	/** A step that only the editor can do. */
	Step(String name, String article, Sample ours, String aim) {
		this(name, article, ours, Optional.empty(), Optional.empty(), aim);
	}

	/** A line of a table. */
	String markdown() {
		return String.format(Locale.ROOT, "| %s | %s | %.1f ms | %.1f ms | %s | %s | %s |%n", name, article, ours.median(),
				ours.percentile95(), compared(bare), compared(part), aim);
	}

	private String compared(Optional<Sample> other) {
		return other.map(sample -> String.format(Locale.ROOT, "%.1f ms | %.2f", sample.median(),
				ours.median() / sample.median())).orElse(" | ");
	}

	/** In words, that it should take no more than so many times what it takes bare. */
	static String ratioAim(Sample ours, Sample bare, double most) {
		return (ours.median() <= most * bare.median() ? "" : "missed: ") + String.format(Locale.ROOT, "ratio to bare %.1f", most);
	}

	/** In words, that it should take less, but for one in twenty. */
	static String timeAim(Sample ours, double most) {
		return (ours.percentile95() < most ? "" : "missed: ") + String.format(Locale.ROOT, "95th < %.0f ms", most);
	}

	/** In words, that none should miss a frame. */
	static String frameAim(Sample ours, double frame) {
		long over = ours.over(frame);
		return String.format(Locale.ROOT, over == 0 ? "none > %.1f ms, longest %.1f" : "missed: none > %.1f ms, longest %.1f, %d of %d",
				frame, ours.longest(), over, ours.times().length);
	}

	/** In words, that a person's key should never have to wait so long. */
	static String standstillAim(double longest, double most) {
		return (longest <= most ? "" : "missed: ")
				+ String.format(Locale.ROOT, "no standstill > %,.0f ms, longest %,.0f", most, longest);
	}
}
