// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.regex.Pattern;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.Words;

/** The widths of a lane's labels. They are the same at each zoom, so they are measured once. */
final class LaneLabels {

	/** No label gets more room, so that a long title doesn't need a row for itself; it may use what is left free. */
	static final double MAX_WIDTH = 260;

	/** The room around the text of a tag. */
	static final double TAG_PADDING = 5;

	/** The room between a title and the tag. */
	static final double TAG_GAP = 6;

	private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}]+");

	private final TimelineLane lane;
	private final TextMeasure measure;
	private final Words words;
	private final float[] fullWidths;

	LaneLabels(TimelineLane lane, TextMeasure measure, Words words) {
		this.lane = lane;
		this.measure = measure;
		this.words = words;
		fullWidths = new float[lane.size()];
		for (int i = 0; i < fullWidths.length; i++) {
			fullWidths[i] = fullWidth(lane.item(i), measure);
		}
	}

	/** @param old the labels of the lane before it was changed; what has not changed is not measured again */
	LaneLabels(TimelineLane lane, LaneLabels old) {
		this.lane = lane;
		measure = old.measure;
		words = old.words;
		fullWidths = new float[lane.size()];
		int next = 0;
		for (int i = 0; i < fullWidths.length; i++) {
			// Usually one item has come or gone, and the others follow each other as before.
			int known = old.isAt(next, lane.item(i)) ? next : old.isAt(next + 1, lane.item(i)) ? next + 1 : -1;
			fullWidths[i] = known < 0 ? fullWidth(lane.item(i), measure) : old.fullWidths[known];
			next = known < 0 ? next : known + 1;
		}
	}

	private boolean isAt(int index, TimelineItem item) {
		return index < fullWidths.length && lane.item(index) == item;
	}

	TextMeasure measure() {
		return measure;
	}

	/** The width that a label needs with its tag. */
	double width(int index) {
		return textWidth(index) + tagWidth(lane.item(index), measure, words);
	}

	/** The width that a label's text needs. */
	double textWidth(int index) {
		return Math.min(fullWidths[index], MAX_WIDTH);
	}

	/** How much wider a label's text would be if nothing of it was left out. */
	double leftOut(int index) {
		return fullWidths[index] - textWidth(index);
	}

	/** The width of an item's text. */
	static double textWidth(TimelineItem item, TextMeasure measure) {
		return Math.min(fullWidth(item, measure), MAX_WIDTH);
	}

	private static float fullWidth(TimelineItem item, TextMeasure measure) {
		return (float) Math.ceil(measure.width(text(item), style(item)));
	}

	/** The text of an item's label, in one line. */
	static String text(TimelineItem item) {
		String title = BREAKS.matcher(item.title()).replaceAll(" ").strip();
		return isUncertain(item) ? title + " (?)" : title;
	}

	static TextStyle style(TimelineItem item) {
		return isUncertain(item) ? TextStyle.UNCERTAIN_LABEL : TextStyle.LABEL;
	}

	/** The width of an item's tag with the room before it, 0 when it has none. */
	static double tagWidth(TimelineItem item, TextMeasure measure, Words words) {
		return item.disputed()
				? TAG_GAP + measure.width(words.disputed(), TextStyle.TAG) + 2 * TAG_PADDING
				: 0;
	}

	private static boolean isUncertain(TimelineItem item) {
		return item.when().map(Edtf::isUncertain).orElse(false);
	}
}
