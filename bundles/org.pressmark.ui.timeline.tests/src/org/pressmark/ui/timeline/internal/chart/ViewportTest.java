// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.TimelineGlyph;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;

class ViewportTest {

	private static final double WIDTH = 1000;

	private static TimelineItem item(int id, LocalDate day) {
		return new TimelineItem("e" + id, "", Optional.of(Edtf.day(day)), "lane" + id % 3, "#000000", TimelineGlyph.CIRCLE, "",
				false);
	}

	/** Events on so many days of 2021, beside a treaty of 1953. */
	private static TimelineModel news(int count) {
		List<TimelineItem> items = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			items.add(item(i, LocalDate.of(2021, 1, 1).plusDays(i % 365)));
		}
		items.add(item(count, LocalDate.of(1953, 7, 27)));
		return TimelineModel.of(items);
	}

	@Test
	void most_WithoutWhatLiesFarOff() {
		TimeAxis axis = Viewport.most(news(365), WIDTH);
		assertEquals(40, axis.x(LocalDateTime.of(2021, 1, 1, 0, 0)), 1);
		assertEquals(875, axis.x(LocalDateTime.of(2022, 1, 1, 0, 0)), 1);
	}

	@Test
	void most_OfVeryMany_IsTheSameButForAFewPixels() {
		TimeAxis axis = Viewport.most(news(50_000), WIDTH);
		assertEquals(40, axis.x(LocalDateTime.of(2021, 1, 1, 0, 0)), 10);
		assertEquals(875, axis.x(LocalDateTime.of(2022, 1, 1, 0, 0)), 10);
	}

	/** News are at the end of what is in sight, and so are their titles. */
	@Test
	void all_LeavesRoomForTheTitlesOfTheLast() {
		TimelineItem treaty = item(1, LocalDate.of(1953, 7, 27));
		TimelineItem talks = new TimelineItem("t", "Negotiators meet in Seoul again", Optional.of(Edtf.parse("2021-05-03")), "",
				"#000000", TimelineGlyph.CIRCLE, "", false);
		LocalDateTime end = LocalDateTime.of(2021, 5, 4, 0, 0);
		double room = 30 + 7 * talks.title().length();
		assertEquals(WIDTH - room, Viewport.all(TimelineModel.of(List.of(treaty, talks)), WIDTH).x(end), 1);
		assertEquals(WIDTH * 0.875, Viewport.all(TimelineModel.of(List.of(treaty, talks.withWhen(Edtf.parse("1953")),
				item(2, LocalDate.of(2021, 5, 3)))), WIDTH).x(end), 1);
		assertEquals(200 - 70, Viewport.all(TimelineModel.of(List.of(treaty, talks)), 200).x(end), 1);
	}

	@Test
	void isOutside_BeforeOrAfterAllThatHasADate() {
		TimelineModel year = news(365);
		assertFalse(Viewport.isOutside(year, Viewport.all(year, WIDTH), WIDTH));
		assertFalse(Viewport.isOutside(year, Viewport.all(year, WIDTH).zoom(10, WIDTH / 2), WIDTH));
		assertTrue(Viewport.isOutside(year, Viewport.all(year, WIDTH).pan(WIDTH), WIDTH));
		assertTrue(Viewport.isOutside(year, Viewport.all(year, WIDTH).pan(-WIDTH), WIDTH));
		assertFalse(Viewport.isOutside(TimelineModel.of(List.of()), Viewport.all(year, WIDTH), WIDTH));
	}

	@Test
	void all_WithWhatLiesFarOff() {
		TimeAxis axis = Viewport.all(news(365), WIDTH);
		assertTrue(axis.x(LocalDateTime.of(1953, 7, 27, 0, 0)) >= 0);
	}
}
