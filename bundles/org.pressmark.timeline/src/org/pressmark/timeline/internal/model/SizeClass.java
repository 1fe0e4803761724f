// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

/**
 * The items of a lane that are about equally long. They are found from both ends, so that how many take place at a time
 * is the difference of two places in sorted lists, however many there are. Immutable.
 *
 * @param starts the items by their starts
 * @param ends the same items by their ends
 */
public record SizeClass(SortedChunks<DatedItem> starts, SortedChunks<DatedItem> ends) {

	/** The class of what has no start or no end. */
	public static final int ENDLESS = 64;

	/** How much longer than the items of its class a tile is, at least. */
	private static final double SHARE = 8;

	/** @param items in the order of their starts; the array is sorted */
	static SizeClass of(DatedItem[] items) {
		return of(SortedChunks.ofSorted(items, DatedItem.ORDER, DatedItem::start), items);
	}

	/** @param items the items of the list; the array is sorted */
	static SizeClass of(SortedChunks<DatedItem> starts, DatedItem[] items) {
		return new SizeClass(starts, SortedChunks.of(items, DatedItem.ORDER_OF_ENDS, DatedItem::busyUntil));
	}

	/** The class of items of a length in seconds: they are no longer than an eighth of 2<sup>class</sup> seconds. */
	static int of(double length) {
		return Double.isInfinite(length) ? ENDLESS : Math.max(0, Math.getExponent(Math.max(1, length) * SHARE) + 1);
	}

	SizeClass with(DatedItem item) {
		return new SizeClass(starts.with(item), ends.with(item));
	}

	SizeClass without(DatedItem item) {
		return new SizeClass(starts.without(item), ends.without(item));
	}

	/** How many items start in a time, in seconds since 1970. */
	public int startingIn(double from, double to) {
		return starts.countBefore(to) - starts.countBefore(from);
	}

	/** How many items take place in a time, wholly or in part. */
	public int duringAny(double from, double to) {
		return starts.countBefore(to) - ends.countUpTo(from);
	}
}
