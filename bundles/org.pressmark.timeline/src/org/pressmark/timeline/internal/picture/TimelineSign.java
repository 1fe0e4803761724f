// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.pressmark.timeline.internal.layout.ItemLabels;
import org.pressmark.timeline.internal.model.TimelineEdge;
import org.pressmark.timeline.internal.model.TimelineFlag;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineReport;

/** What somebody who looks at a picture has to be told of how it is painted. */
public enum TimelineSign {

	/** A filled marker, a bar or a bracket: the date is certain. */
	CERTAIN(item -> !ItemLabels.isUncertain(item)),
	/** A hollow marker, dashed lines, a question mark: the date is uncertain. */
	UNCERTAIN(ItemLabels::isUncertain),
	/** An edge that fades: the date is about that, or nobody knows where it begins or ends. */
	FADED(item -> hasEdge(item, TimelineEdge.FUZZY) || hasEdge(item, TimelineEdge.UNKNOWN)),
	/** An arrow: a beginning or an end is open. */
	ARROW(item -> hasEdge(item, TimelineEdge.OPEN)),
	/** A small circle: a report. */
	REPORT(item -> item.reports().stream().mapToDouble(TimelineReport::seconds).anyMatch(Double::isFinite)),
	/** A circle with a stroke: no evidence. */
	UNREPORTED(item -> item.flags().contains(TimelineFlag.UNREPORTED));

	private final Predicate<TimelineItem> isOn;

	TimelineSign(Predicate<TimelineItem> isOn) {
		this.isOn = isOn;
	}

	/** The signs on some items with dates, in the order in which they are to be told. */
	public static Set<TimelineSign> of(Collection<TimelineItem> items) {
		Set<TimelineSign> signs = EnumSet.noneOf(TimelineSign.class);
		Stream.of(values()).filter(sign -> items.stream().anyMatch(sign.isOn)).forEach(signs::add);
		return signs;
	}

	private static boolean hasEdge(TimelineItem item, TimelineEdge edge) {
		return item.when().filter(when -> TimelineEdge.startOf(when) == edge || TimelineEdge.endOf(when) == edge).isPresent();
	}
}
