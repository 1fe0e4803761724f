// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.List;
import java.util.Optional;

import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLane;

/** The rows of a lane at one scale. All x are pixels from the beginning of 1970, so they do not depend on the window. */
interface LaneLayout {

	/** The width of the cells of which each may hold a cluster. */
	double CLUSTER_CELL = 56;

	/**
	 * Items for which no row is left.
	 *
	 * @param x where the cell of the cluster begins
	 * @param items the items, at least one
	 */
	record Cluster(double x, List<TimelineItem> items) {
	}

	/**
	 * Items of which there are too many to be told apart, in a short time.
	 *
	 * @param left where this time begins
	 * @param right where it ends
	 * @param load how many items take place in it
	 * @param items those that start in it
	 */
	record Crowd(double left, double right, int load, List<TimelineItem> items) {
	}

	/** The lane that is laid out. */
	TimelineLane lane();

	/** How many rows there are, with the one of the clusters. */
	int rows();

	/** Where the room ends that the items need, but for those without an end; minus infinity when nobody knows. */
	double right();

	/** The items that need room between two x in some of the rows, row by row from left to right. */
	List<Placed> placed(int firstRow, int lastRow, double left, double right);

	/** Where an item of the lane is; one without a row is in that of the clusters. */
	Optional<Placed> placed(TimelineItem item);

	/** The clusters in a window from left to right, all in the last row. */
	List<Cluster> clusters(double left, double right);

	/** The crowds in a window from left to right. */
	List<Crowd> crowds(double left, double right);
}
