// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.util.Arrays;

/**
 * Names under keys: those that share a key may be compared, so that not each has to be with each. A key is a hash, and a
 * collision costs a comparison, no more.
 */
final class Blocks {

	/** Is given the names of one block. */
	@FunctionalInterface
	interface Visitor {

		/** @param names indexes in ascending order, at least two; valid during the call */
		void visit(int[] names, int count);
	}

	/** How many bits an index has. */
	private static final int INDEX_BITS = 24;
	private static final long INDEX = (1L << INDEX_BITS) - 1;

	/** The upper bits of a key's hash and the index of a name, so that one sort brings blocks together. */
	private long[] entries = new long[1 << 12];
	private int size;

	void add(String kind, CharSequence key, int name) {
		if (size == entries.length) {
			entries = Arrays.copyOf(entries, 2 * size);
		}
		entries[size++] = hash(kind, key) & ~INDEX | name;
	}

	/** Visits all blocks of at least two names. */
	void each(Visitor visitor) {
		Arrays.sort(entries, 0, size);
		int[] names = new int[16];
		for (int begin = 0; begin < size;) {
			int count = 0;
			int end = begin;
			while (end < size && (entries[end] & ~INDEX) == (entries[begin] & ~INDEX)) {
				if (end == begin || entries[end] != entries[end - 1]) {
					names = count == names.length ? Arrays.copyOf(names, 2 * count) : names;
					names[count++] = (int) (entries[end] & INDEX);
				}
				end++;
			}
			if (count > 1) {
				visitor.visit(names, count);
			}
			begin = end;
		}
	}

	/** FNV-1a with the finishing steps of MurmurHash3, for its upper bits have to be as good as its lower ones. */
	private static long hash(String kind, CharSequence key) {
		long hash = fnv(fnv(0xcbf29ce484222325L, kind), key);
		hash ^= hash >>> 33;
		hash *= 0xff51afd7ed558ccdL;
		hash ^= hash >>> 33;
		hash *= 0xc4ceb9fe1a85ec53L;
		return hash ^ hash >>> 33;
	}

	private static long fnv(long from, CharSequence text) {
		long hash = from;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		return (hash ^ '\n') * 0x100000001b3L;
	}
}
