// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

/** Hash functions of 64 bits that are the same for ever; whoever wants to be found by chance finds nothing here. */
final class Hashing {

	/** 64-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
	static final long FNV_BASIS = 0xcbf29ce484222325L;

	private static final long FNV_PRIME = 0x100000001b3L;
	private static final long GOLDEN = 0x9e3779b97f4a7c15L;

	private Hashing() {
	}

	/** Goes on with an FNV-1a hash by one UTF-16 unit, its low byte first. */
	static long fnv(long hash, char unit) {
		long low = (hash ^ unit & 0xff) * FNV_PRIME;
		return (low ^ unit >>> 8) * FNV_PRIME;
	}

	/** The finalizer of MurmurHash3 (A. Appleby, public domain): each bit of the value decides about each of the result. */
	static long mix(long value) {
		long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
		mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
		return mixed ^ mixed >>> 33;
	}

	/** The number of that index in a fixed sequence of random ones (Steele, Lea, Flood: SplitMix, OOPSLA 2014). */
	static long random(int index) {
		long mixed = (index + 1) * GOLDEN;
		mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
		return mixed ^ mixed >>> 31;
	}

	/** How many hashes two lists have in common; both ascending, each hash once. */
	static int common(long[] one, long[] other) {
		int common = 0;
		int i = 0;
		int j = 0;
		while (i < one.length && j < other.length) {
			int order = Long.compare(one[i], other[j]);
			common += order == 0 ? 1 : 0;
			i += order <= 0 ? 1 : 0;
			j += order >= 0 ? 1 : 0;
		}
		return common;
	}
}
