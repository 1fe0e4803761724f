// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A short stand-in for a text's {@link Shingles}: the signature of minimum hashes (A. Broder, "On the resemblance and
 * containment of documents", 1997). Two signatures agree at about as large a part of their places as their texts have
 * runs of words in common. It is cut into bands, each with a key, so that an index over keys finds the texts that may
 * be similar without looking at all the others (locality-sensitive hashing: J. Leskovec, A. Rajaraman, J. Ullman, "Mining
 * of Massive Datasets", chapter 3.4).
 * <p>
 * Of texts whose similarity is s, one key is the same with the probability 1 - (1 - s^{@value #ROWS})^{@value #BANDS}:
 * 0.985 for s = {@value #THRESHOLD}, 0.999 for 0.5, 0.06 for 0.05 and 0.0006 for 0.005, which is much for articles that have
 * nothing to do with each other. More rows a band would find fewer that are not similar, and need more bands, each of
 * them a row of the index and a page to be written for each text, to lose no more of those that are.
 * <p>
 * Not found is much of what is wholly contained in something longer, a brief in a report: all that they can have in
 * common is the brief's share of the report. A version that was shortened to less than that still tells the same story
 * ({@link Retelling}), and is found with the probability 0.9 for a third of the longer text and 0.79 for a quarter. Below
 * that the keys would find few: 0.63 of those that are a fifth of the longer text, 0.21 of those that are a tenth. It takes an index
 * of another kind, such as one by the texts' sizes (E. Zhu et al., "LSH Ensemble", 2016), to find them.
 * <p>
 * Signatures and keys are stored in projects: every number here is part of their format. What is a letter, the Unicode
 * data of the Java platform say; only letters that a later version of Unicode adds can make a text's fingerprint another
 * one there. Immutable.
 */
public final class Fingerprint {

	/**
	 * From which similarity on two texts tell the same story, whatever it is that they have in common. An agency's report of which an outlet leaves out half has
	 * 0.5; one in which one word in ten is another one, 0.49. Between different articles about the same event, such as
	 * the four of the sample project, it is at most 0.035.
	 */
	public static final double THRESHOLD = 0.4;

	/** How many keys a fingerprint has. */
	public static final int BANDS = 24;

	/** How many places of the signature decide about a key. */
	public static final int ROWS = 2;

	private static final int PLACES = BANDS * ROWS;

	/** One minimum for each place, as unsigned numbers. */
	private final int[] minima;

	private Fingerprint(int[] minima) {
		this.minima = minima;
	}

	/** The fingerprint of a text; empty if it has not one word. */
	public static Optional<Fingerprint> of(Shingles shingles) {
		if (shingles.isEmpty()) {
			return Optional.empty();
		}
		int[] minima = new int[PLACES];
		for (int place = 0; place < PLACES; place++) {
			minima[place] = minimum(shingles, place);
		}
		return Optional.of(new Fingerprint(minima));
	}

	/**
	 * What {@link #toBytes} gave.
	 *
	 * @return empty if these bytes are no fingerprint
	 */
	public static Optional<Fingerprint> of(byte[] bytes) {
		if (bytes == null || bytes.length != PLACES * Integer.BYTES) {
			return Optional.empty();
		}
		int[] minima = new int[PLACES];
		ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
		return Optional.of(new Fingerprint(minima));
	}

	/** The signature: its places one after the other, the most significant byte of each first. */
	public byte[] toBytes() {
		ByteBuffer bytes = ByteBuffer.allocate(PLACES * Integer.BYTES);
		bytes.asIntBuffer().put(minima);
		return bytes.array();
	}

	/** One key for each band, in their order. Whether two texts may be similar is asked of those that share a key. */
	public int[] keys() {
		int[] keys = new int[BANDS];
		for (int band = 0; band < BANDS; band++) {
			long hash = band;
			for (int row = 0; row < ROWS; row++) {
				hash = Hashing.mix(hash + Integer.toUnsignedLong(minima[band * ROWS + row]) + 1);
			}
			keys[band] = (int) (hash >>> Integer.SIZE);
		}
		return keys;
	}

	/** About how similar the texts are, from 0 to 1; the standard error is at most 0.07. */
	public double estimate(Fingerprint other) {
		int same = 0;
		for (int place = 0; place < PLACES; place++) {
			same += minima[place] == other.minima[place] ? 1 : 0;
		}
		return (double) same / PLACES;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Fingerprint fingerprint && Arrays.equals(minima, fingerprint.minima);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(minima);
	}

	/** The hash function of a place is the upper half of a x + b (multiply-shift: M. Dietzfelbinger, STACS 1996). */
	private static int minimum(Shingles shingles, int place) {
		long factor = Hashing.random(2 * place) | 1;
		long summand = Hashing.random(2 * place + 1);
		int minimum = -1;
		for (int i = 0; i < shingles.size(); i++) {
			int hash = (int) (factor * shingles.hash(i) + summand >>> Integer.SIZE);
			minimum = Integer.compareUnsigned(hash, minimum) < 0 ? hash : minimum;
		}
		return minimum;
	}
}
