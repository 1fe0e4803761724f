// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.util.Locale;
import java.util.Optional;

import org.pressmark.benchmarks.project.LongArticles.Size;

/**
 * What came of one step.
 *
 * @param name what was done
 * @param size on which article
 * @param ours how long it took
 * @param bare how long it took without all that is ours, if that can do it
 * @param aim what should come of it, and what did, in words; empty if nobody said so
 */
record Step(String name, Size size, Sample ours, Optional<Sample> bare, String aim) {

	/** A line of a table. */
	String markdown() {
		return String.format(Locale.ROOT, "| %s | %,d characters, %,d annotations | %.1f ms | %.1f ms | %s | %s | %s |%n", name,
				size.units(), size.annotations(), ours.median(), ours.percentile95(),
				bare.map(each -> String.format(Locale.ROOT, "%.1f ms", each.median())).orElse(""),
				bare.map(each -> String.format(Locale.ROOT, "%.2f", ours.median() / each.median())).orElse(""), aim);
	}

	/** In words, that it should take no more than so many times what it takes bare. */
	static String ratioAim(Sample ours, Sample bare, double most) {
		return (ours.median() <= most * bare.median() ? "" : "missed: ") + String.format(Locale.ROOT, "ratio to %.1f", most);
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
}
