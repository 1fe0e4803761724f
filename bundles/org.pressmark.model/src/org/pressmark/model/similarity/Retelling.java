// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

/**
 * Decides whether two texts tell one story in the same words: they have much in common, or one is the other with a part
 * left out. A paragraph that both end with does not count, for outlets put the same one below all their articles: who they
 * are, who pays for them, what else they offer. Two briefs with nothing else in common are two stories; of two versions of
 * one the rest says enough. Two short reports for which one form was filled in with other names, numbers and days are two
 * stories, too ({@link FilledForms}).
 */
public final class Retelling {

	/** How much of a shortened version is in the longer one (containment: A. Broder, 1997, as {@link Shingles}). */
	private static final double CONTAINED = 0.8;
	/** A shorter part is quoted, or one of several briefs that make up a round-up. */
	private static final double LEAST_PART = 0.25;
	/** Fewer runs of words may be a standing phrase. */
	private static final int FEWEST_RUNS = 30;

	/** With fewer runs of their own both have a byline or the like above one paragraph. */
	private static final int FEWEST_OWN = 4;

	private Retelling() {
	}

	/**
	 * Whether they do, in either order.
	 *
	 * @param one   a text, paragraphs divided by line ends
	 * @param other another one
	 */
	public static boolean is(String one, String other) {
		return isTold(one.strip(), other.strip());
	}

	private static boolean isTold(String one, String other) {
		int common = commonEnd(one, other);
		String own = one.substring(0, one.length() - common);
		String others = other.substring(0, other.length() - common);
		Shingles runs = Shingles.of(own);
		Shingles otherRuns = Shingles.of(others);
		boolean enough = common == 0 || Math.max(runs.size(), otherRuns.size()) >= FEWEST_OWN;
		return enough ? isTold(runs, otherRuns) && !FilledForms.are(own, others)
				: isTold(Shingles.of(one), Shingles.of(other));
	}

	/** The length of the last paragraph, with the line end before it, if both have the same and neither has just that. */
	private static int commonEnd(String one, String other) {
		int begin = one.lastIndexOf('\n');
		int length = one.length() - begin;
		boolean same = begin > 0 && other.length() > length && one.regionMatches(begin, other, other.length() - length, length);
		return same ? length : 0;
	}

	private static boolean isTold(Shingles one, Shingles other) {
		return one.similarity(other) >= Fingerprint.THRESHOLD || isPart(one, other);
	}

	private static boolean isPart(Shingles one, Shingles other) {
		int smaller = Math.min(one.size(), other.size());
		int larger = Math.max(one.size(), other.size());
		return smaller >= FEWEST_RUNS && smaller >= LEAST_PART * larger && one.common(other) >= CONTAINED * smaller;
	}
}
