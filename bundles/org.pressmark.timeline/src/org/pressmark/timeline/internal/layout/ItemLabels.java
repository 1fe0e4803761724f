// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.pressmark.model.time.EdtfFormat;
import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.model.TimelineFlag;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineReport;
import org.pressmark.timeline.internal.text.EstimatedText;
import org.pressmark.timeline.internal.text.TextMeasure;
import org.pressmark.timeline.internal.text.TextStyle;

/** What stands on items, and how wide it is. */
public final class ItemLabels {

	/** No label gets more room, so that a long title doesn't need a row for itself; it may use what is left free. */
	static final double MAX_WIDTH = 260;

	private static final String SEPARATOR = " · ";
	private static final int MOST_NAMES = 3;

	private final TextMeasure measure;
	private final Words words;
	private final EdtfFormat dates;
	private final RowStyle style;

	/** Made when somebody asks: formats are slow to make, and there may be hundreds of lanes. */
	private ItemLabels estimated;

	/** Measured when an item has the flag: many timelines have none, and a font is slow to load. */
	private final Map<TimelineFlag, Double> flagWidths = new EnumMap<>(TimelineFlag.class);

	/** @param style whether items have further lines */
	ItemLabels(TextMeasure measure, Words words, RowStyle style) {
		this.measure = measure;
		this.words = words;
		this.style = style;
		dates = EdtfFormat.of(words.locale());
	}

	/** The same labels with widths that are estimated, which is quicker than to ask a font. */
	ItemLabels estimated() {
		if (estimated == null) {
			estimated = new ItemLabels(EstimatedText.like(measure), words, style);
		}
		return estimated;
	}

	TextMeasure measure() {
		return measure;
	}

	RowStyle style() {
		return style;
	}

	/** The width of an item's text when nothing of it is left out. */
	float fullWidth(TimelineItem item) {
		double width = measure.width(text(item), style(item));
		for (String detail : details(item)) {
			width = Math.max(width, measure.width(detail, TextStyle.SMALL));
		}
		return (float) Math.ceil(width);
	}

	/** The width of an item's text in the tray. */
	double shortWidth(TimelineItem item) {
		return Math.min(Math.ceil(measure.width(text(item), style(item))), MAX_WIDTH);
	}

	/** The width of what tells that an item wants a second look, with the room before it; 0 when it wants none. */
	double tagWidth(TimelineItem item) {
		double width = 0;
		for (TimelineFlag flag : item.flags()) {
			width += flagWidths.computeIfAbsent(flag, any -> FlagRoom.width(any, measure, words));
		}
		return width;
	}

	/** The lines below the title: the date; then the category, the actors and the outlets. */
	List<String> details(TimelineItem item) {
		if (!style.hasDetails() || item.when().isEmpty()) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		lines.add(dates.format(item.when().get()));
		Stream<String> outlets = item.reports().stream().map(TimelineReport::outlet).distinct();
		String facts = Stream.of(item.category(), names(item.actors()), names(outlets.toList()))
				.filter(fact -> !fact.isBlank()).reduce((one, other) -> one + SEPARATOR + other).orElse("");
		lines.add(oneLine(facts));
		return lines;
	}

	private static String names(Collection<String> names) {
		List<String> known = names.stream().filter(Objects::nonNull).filter(name -> !name.isBlank()).toList();
		String first = String.join(", ", known.subList(0, Math.min(MOST_NAMES, known.size())));
		return known.size() > MOST_NAMES ? first + " +" + (known.size() - MOST_NAMES) : first;
	}

	/** The text of an item's label, in one line. */
	public static String text(TimelineItem item) {
		String title = oneLine(item.title());
		return isUncertain(item) ? title + " (?)" : title;
	}

	private static String oneLine(String text) {
		return isOneLine(text) ? text : madeOneLine(text);
	}

	/** Nearly all titles are, and each is asked for whenever it is painted. */
	private static boolean isOneLine(String text) {
		boolean isBehindSpace = true;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == ' ' && isBehindSpace || isOtherSpace(character)) {
				return false;
			}
			isBehindSpace = character == ' ';
		}
		return !isBehindSpace;
	}

	private static boolean isOtherSpace(char character) {
		return character < ' ' || character > '~' && (Character.isISOControl(character) || Character.isWhitespace(character));
	}

	private static String madeOneLine(String text) {
		StringBuilder line = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			boolean isBreak = character <= ' ' || Character.isISOControl(character);
			if (!isBreak) {
				line.append(character);
			} else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
				line.append(' ');
			}
		}
		return line.toString().strip();
	}

	/** In which style its label stands. */
	public static TextStyle style(TimelineItem item) {
		return isUncertain(item) ? TextStyle.UNCERTAIN_LABEL : TextStyle.LABEL;
	}

	/** Whether its date is uncertain. */
	public static boolean isUncertain(TimelineItem item) {
		return item.when().isPresent() && item.when().get().isUncertain();
	}
}
