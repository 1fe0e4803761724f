// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.project;

import java.util.SplittableRandom;

/** Picks from a ranked list as words and names are used: the one at rank r about 1/r as often as the first (Zipf's law). */
final class Zipf {

	/** How often one of the first ranks is picked, for each rank, of 1. */
	private final double[] cumulated;

	/** @param size how many there are to pick from */
	Zipf(int size) {
		cumulated = new double[size];
		double sum = 0;
		for (int rank = 0; rank < size; rank++) {
			sum += 1.0 / (rank + 1);
			cumulated[rank] = sum;
		}
		for (int rank = 0; rank < size; rank++) {
			cumulated[rank] /= sum;
		}
	}

	/** A rank, from 0. */
	int next(SplittableRandom random) {
		double wanted = random.nextDouble();
		int low = 0;
		int high = cumulated.length - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (cumulated[middle] < wanted) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
