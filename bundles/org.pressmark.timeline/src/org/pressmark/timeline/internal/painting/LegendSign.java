// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.layout.ItemLabels;
import org.pressmark.timeline.internal.layout.TimelineBox;
import org.pressmark.timeline.internal.layout.TimelineMark;
import org.pressmark.timeline.internal.model.TimelineEdge;
import org.pressmark.timeline.internal.model.TimelineFlag;
import org.pressmark.timeline.internal.model.TimelineLink;
import org.pressmark.timeline.internal.model.TimelineShape;

/** What a legend tells of how things are painted. */
enum LegendSign {

	/** A marker. */
	DAY("day", box -> box.shape().isMarker() && !ItemLabels.isUncertain(box.item())),
	/** A bar. */
	BAR("bar", box -> box.shape() == TimelineShape.BAR),
	/** A bracket. */
	SPAN("span", box -> box.shape() == TimelineShape.SPAN),
	/** A hollow marker, dashed lines. */
	UNCERTAIN("uncertain", box -> box.shape() != TimelineShape.CLUSTER && ItemLabels.isUncertain(box.item())),
	/** An edge that fades. */
	FADED("faded", box -> has(box, TimelineEdge.FUZZY) || has(box, TimelineEdge.UNKNOWN)),
	/** An arrow at a side. */
	OPEN("open", box -> has(box, TimelineEdge.OPEN)),
	/** A ring on the line below an item. */
	REPORT("report", box -> box.marks().stream().anyMatch(mark -> !mark.isBeyond())),
	/** An angle on the line below an item. */
	FAR_REPORT("farReport", box -> box.marks().stream().anyMatch(TimelineMark::isBeyond)),
	/** A circle with a stroke. */
	UNREPORTED("unreported", box -> box.item().flags().contains(TimelineFlag.UNREPORTED)),
	/** A pill with a number. */
	CLUSTER("cluster", box -> box.shape() == TimelineShape.CLUSTER),
	/** Columns. */
	CROWD("crowd", box -> false),
	/** An arc with a continuous line. */
	CAUSES("causes", box -> false),
	/** An arc with a dashed line. */
	FOLLOWED_BY("followedBy", box -> false);

	private final String key;
	private final Predicate<TimelineBox> isOn;

	LegendSign(String key, Predicate<TimelineBox> isOn) {
		this.key = key;
		this.isOn = isOn;
	}

	/** What it means. */
	String words(Words words) {
		return words.legend(key);
	}

	/**
	 * The signs in a picture, in the order in which they are to be told.
	 *
	 * @param boxes the items that are to be seen
	 * @param links what kinds of links are
	 * @param hasCrowds whether there are columns
	 */
	static Set<LegendSign> of(List<TimelineBox> boxes, Collection<TimelineLink.Kind> links, boolean hasCrowds) {
		Set<LegendSign> signs = EnumSet.noneOf(LegendSign.class);
		Stream.of(values()).filter(sign -> boxes.stream().anyMatch(sign.isOn)).forEach(signs::add);
		links.forEach(kind -> signs.add(kind == TimelineLink.Kind.CAUSES ? CAUSES : FOLLOWED_BY));
		if (hasCrowds) {
			signs.add(CROWD);
		}
		return signs;
	}

	private static boolean has(TimelineBox box, TimelineEdge edge) {
		return box.shape() != TimelineShape.CLUSTER && (box.startEdge() == edge || box.endEdge() == edge);
	}
}
