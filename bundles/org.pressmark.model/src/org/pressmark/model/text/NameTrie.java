// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.util.Arrays;

/**
 * Names by their characters: each node stands for the characters on the way to it from the root. The children of all nodes are
 * in one hash table with open addressing, for hundreds of thousands of names need little room so. Once it is grown it is for
 * any thread.
 */
final class NameTrie {

	/** No child, no name. */
	static final int NONE = -1;
	/** The node of no characters. */
	static final int ROOT = 0;

	/** The node shifted and the character, plus 1. */
	private long[] keys = new long[1 << 10];
	private int[] children = new int[1 << 10];
	private int nodes = 1;
	/** The last name that ends at a node, and for each name the one before that ends at the same. */
	private int[] lastName = new int[1 << 10];
	private final int[] nameBefore;

	/** @param names how many */
	NameTrie(int names) {
		nameBefore = new int[names];
		Arrays.fill(lastName, NONE);
	}

	/** The node behind a character, made if there is none. */
	int grow(int node, int character) {
		int known = child(node, character);
		if (known != NONE) {
			return known;
		}
		int grown = nodes++;
		if (grown == lastName.length) {
			lastName = Arrays.copyOf(lastName, grown * 2);
			Arrays.fill(lastName, grown, grown * 2, NONE);
		}
		if (grown * 2 > keys.length) {
			enlarge();
		}
		put(key(node, character), grown);
		return grown;
	}

	/** Lets a name end at a node. */
	void end(int node, int name) {
		nameBefore[name] = lastName[node];
		lastName[node] = name;
	}

	/** The node behind a character, or {@link #NONE}. */
	int child(int node, int character) {
		long key = key(node, character);
		for (int slot = slot(key); keys[slot] != 0; slot = slot + 1 & keys.length - 1) {
			if (keys[slot] == key) {
				return children[slot];
			}
		}
		return NONE;
	}

	/** The last name that ends at a node, or {@link #NONE}. */
	int lastName(int node) {
		return lastName[node];
	}

	/** The name before that one that ends at the same node, or {@link #NONE}. */
	int nameBefore(int name) {
		return nameBefore[name];
	}

	private void enlarge() {
		long[] oldKeys = keys;
		int[] oldChildren = children;
		keys = new long[oldKeys.length * 2];
		children = new int[oldKeys.length * 2];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				put(oldKeys[i], oldChildren[i]);
			}
		}
	}

	private void put(long key, int child) {
		int slot = slot(key);
		while (keys[slot] != 0) {
			slot = slot + 1 & keys.length - 1;
		}
		keys[slot] = key;
		children[slot] = child;
	}

	private static long key(int node, int character) {
		return ((long) node << 21 | character) + 1;
	}

	private int slot(long key) {
		return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
	}
}
