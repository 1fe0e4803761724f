// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.axis.LocalCalendar;
import org.pressmark.timeline.internal.layout.TimelineBox;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLink;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.model.TimelineReport;

/** An item in words: for a tooltip, and for those who can't see the picture. */
public final class ItemDescription {

	private static final String SEPARATOR = " · ";
	private static final String LIST = ", ";
	private static final int MOST_ITEMS = 30;

	private final EdtfFormat dates;
	private final Words words;
	private final Optional<LocalCalendar> calendar;

	/** @param locale the language of the dates and words */
	public ItemDescription(Locale locale) {
		this(new Words(locale));
	}

	ItemDescription(Words words) {
		this.words = words;
		dates = EdtfFormat.of(words.locale());
		calendar = LocalCalendar.of(words.locale());
	}

	/**
	 * All that is known of an item; of those counted together, the titles and dates unless there are too many.
	 *
	 * @param model the model in which the items are
	 */
	public String of(TimelineBox box, TimelineModel model) {
		if (box.others().isEmpty()) {
			return of(box.item(), model);
		}
		List<String> items = new ArrayList<>();
		items.add(of(box.item()));
		int shown = Math.min(box.others().size(), MOST_ITEMS);
		box.others().subList(0, shown).forEach(item -> items.add(of(item)));
		if (shown < box.others().size()) {
			items.add(words.more(box.others().size() - shown));
		}
		return String.join("\n", items);
	}

	/**
	 * The whole title, the date, the category, the actors, why the item wants a second look, who reported it when, and what it
	 * hangs together with.
	 *
	 * @param model the model in which the item is
	 */
	public String of(TimelineItem item, TimelineModel model) {
		List<String> lines = new ArrayList<>();
		lines.add(of(item));
		if (!item.reports().isEmpty()) {
			lines.add(words.reported(item.reports().stream().limit(MOST_ITEMS).map(this::of).collect(Collectors.joining(LIST))));
		}
		for (TimelineLink link : model.linksOf(item.id())) {
			boolean isFrom = link.fromId().equals(item.id());
			model.find(isFrom ? link.toId() : link.fromId())
					.ifPresent(other -> lines.add(words.link(link.kind(), isFrom, other.title())));
		}
		return String.join("\n", lines);
	}

	/** In both calendars, when the people of the locale go by another one, too. */
	private String format(Edtf when) {
		String usual = dates.format(when);
		return calendar.flatMap(other -> other.format(when)).map(other -> usual + " (" + other + ')').orElse(usual);
	}

	private String of(TimelineReport report) {
		String outlet = report.outlet().isBlank() ? words.unknownOutlet() : report.outlet();
		return outlet + ' ' + report.when().map(when -> '(' + dates.format(when) + ')').orElse("(" + words.undated() + ')');
	}

	/** The whole title, the date, the category, the actors, and why the item wants a second look. */
	public String of(TimelineItem item) {
		List<String> parts = new ArrayList<>();
		parts.add(item.title());
		parts.add(item.when().map(this::format).orElseGet(words::undated));
		if (!item.category().isBlank()) {
			parts.add(item.category());
		}
		if (!item.actors().isEmpty()) {
			parts.add(String.join(LIST, item.actors()));
		}
		item.flags().stream().sorted().map(words::of).forEach(parts::add);
		return String.join(SEPARATOR, parts);
	}
}
