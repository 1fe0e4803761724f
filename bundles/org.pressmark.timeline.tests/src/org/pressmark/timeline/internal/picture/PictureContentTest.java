// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.model.Samples;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLane;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.model.TimelineReport;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.pressmark.timeline.internal.text.EstimatedText;

class PictureContentTest {

	private static final TimeRange MAY = new TimeRange(LocalDateTime.of(2021, 5, 1, 0, 0), LocalDateTime.of(2021, 6, 1, 0, 0));

	@Test
	void of_EventsOutside_AreNotCounted() {
		PictureContent content = content(MAY, Samples.item("old", "Treaty", "1953-07-27", "Treaties"),
				Samples.item("talks", "Talks", "2021-05-03", "Meetings"), Samples.item("talks", "Talks", "2021-05-03", "Talks"),
				Samples.item("visit", "Visit", "2021-05-07/2021-05-09", "Meetings"));
		assertEquals(2, content.size());
		assertEquals(List.of("Meetings", "Talks"), content.lanes().stream().map(TimelineLane::name).toList());
		assertEquals(new TimeRange(LocalDateTime.of(2021, 5, 3, 0, 0), LocalDateTime.of(2021, 5, 10, 0, 0)),
				content.period().orElseThrow());
	}

	@Test
	void of_DateThatGoesBeyondThePicture_EndsWithIt() {
		PictureContent content = content(MAY, Samples.item("since", "Since", "2021-05-10/..", "Meetings"));
		LocalDateTime end = content.period().orElseThrow().to();
		assertEquals(LocalDateTime.of(2021, 6, 1, 0, 0), end.withDayOfMonth(1).toLocalDate().atStartOfDay());
	}

	@Test
	void of_NothingInside_HasNoPeriod() {
		PictureContent content = content(MAY, Samples.item("old", "Treaty", "1953-07-27", "Treaties"));
		assertEquals(0, content.size());
		assertEquals(Optional.empty(), content.period());
	}

	@Test
	void signs_AreThoseThatOccur() {
		assertEquals(Set.of(TimelineSign.CERTAIN), signs("2021-05-03"));
		assertEquals(Set.of(TimelineSign.UNCERTAIN), signs("2021-05-03?"));
		assertEquals(Set.of(TimelineSign.CERTAIN, TimelineSign.FADED), signs("2021-05~"));
		assertEquals(Set.of(TimelineSign.CERTAIN, TimelineSign.FADED), signs("2021-05-03/"));
		assertEquals(Set.of(TimelineSign.CERTAIN, TimelineSign.ARROW), signs("2021-05-03/.."));
	}

	@Test
	void signs_OfReports() {
		TimelineItem item = Samples.item("item", "Item", "2021-05-03", "Lane");
		TimelineReport dated = new TimelineReport("Herald", Edtf.parse("2021-05-04"), "article");
		TimelineReport undated = new TimelineReport("Herald", Optional.empty(), "article");
		assertEquals(Set.of(TimelineSign.CERTAIN, TimelineSign.REPORT), TimelineSign.of(List.of(item.withReports(List.of(dated)))));
		assertEquals(Set.of(TimelineSign.CERTAIN), TimelineSign.of(List.of(item.withReports(List.of(undated)))));
	}

	private static Set<TimelineSign> signs(String date) {
		return TimelineSign.of(List.of(Samples.item("item", "Item", date, "Lane")));
	}

	private static PictureContent content(TimeRange range, TimelineItem... items) {
		TimelineOptions options = new TimelineOptions("", 1000, Optional.of(range), TimelineTheme.LIGHT, Locale.UK);
		return new PictureLayout(TimelineModel.of(List.of(items)), options, EstimatedText.INSTANCE).content();
	}
}
