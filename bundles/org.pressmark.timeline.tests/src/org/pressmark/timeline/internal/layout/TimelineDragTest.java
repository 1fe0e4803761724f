// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.layout.TimelineHit.Part;
import org.pressmark.timeline.internal.model.Samples;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.text.EstimatedText;

class TimelineDragTest {

	private static final LocalDateTime START = LocalDateTime.of(2021, 4, 28, 0, 0);

	/** A drag by a number of pixels on an axis that begins on 28 April 2021, and on which a day has a width. */
	private static String drag(String when, Part part, double dayWidth, double pixels) {
		TimeAxis axis = TimeAxis.fit(new TimeRange(START, START.plusDays(100)), 100 * dayWidth, 0, 0);
		TimelineItem item = Samples.item("1", "Title", when);
		TimelineBox box = TimelineLayout.of(TimelineModel.of(List.of(item)), axis, 100 * dayWidth,
				EstimatedText.INSTANCE, 10, Locale.UK).box(item).orElseThrow();
		return new TimelineDrag(new TimelineHit(box, part), axis, 300).at(300 + pixels).toString();
	}

	@ParameterizedTest
	@CsvSource({
			"2021-05-03,40,90,2021-05-05",
			"2021-05-03,40,-90,2021-05-01",
			"2021-05-03,40,19,2021-05-03",
			"2021-05-03,40,21,2021-05-04",
			"2021-05-03~,40,40,2021-05-04~",
			"2021-05-04/2021-05-05,40,80,2021-05-06/2021-05-07",
			"2021-05-04/..,40,80,2021-05-06/..",
			"2021-05,40,400,2021-05",
			"2021-05,40,1200,2021-06",
			"2021-05-03T18:30Z,40,43,2021-05-04T18:30Z",
			"2021-05-03T18:30Z,240,43,2021-05-03T22:30Z",
			"2021-05-03T18:30Z,14400,43,2021-05-03T18:34Z",
			"2021-05-03,1,30,2021-06-02",
			"2021,0.02,7.3,2022" })
	void move_KeepsLengthAndPrecision(String when, double dayWidth, double pixels, String expected) {
		assertEquals(expected, drag(when, Part.BODY, dayWidth, pixels));
	}

	@ParameterizedTest
	@CsvSource({
			"2021-05-03,40,0,2021-05-03",
			"2021-05-03,40,19,2021-05-03",
			"2021-05-03,40,40,2021-05-03/2021-05-04",
			"2021-05-03,40,110,2021-05-03/2021-05-06",
			"2021-05-03,40,-100,2021-05-03",
			"2021-05-04/2021-05-06,40,-40,2021-05-04/2021-05-05",
			"2021-05-04/2021-05-06,40,-80,2021-05-04",
			"2021-05-04/2021-05-06,40,-800,2021-05-04",
			"2021-05-01/2021-05-10~,40,40,2021-05-01/2021-05-11~",
			"2021-05-03?,40,40,2021-05-03?/2021-05-04?",
			"2021-05,40,0,2021-05",
			"2021-05,40,-40,2021-05/2021-05-30",
			"../2021-05-06,40,40,../2021-05-07",
			"2021-05-04/,40,80,2021-05-04/2021-05-06",
			"2021-05-03,240,-60,2021-05-03/2021-05-03T18:00",
			"2021-05-03T18:00/2021-05-03T20:00,240,20,2021-05-03T18:00/2021-05-03T22:00",
			"2021/2022,0.02,7.3,2021/2023" })
	void stretchEnd(String when, double dayWidth, double pixels, String expected) {
		assertEquals(expected, drag(when, Part.END, dayWidth, pixels));
	}

	@ParameterizedTest
	@CsvSource({
			"2021-05-03,40,-40,2021-05-02/2021-05-03",
			"2021-05-03,40,100,2021-05-03",
			"2021-05-04/2021-05-06,40,40,2021-05-05/2021-05-06",
			"2021-05-04~/2021-05-06,40,40,2021-05-05~/2021-05-06",
			"2021-05-04/2021-05-06,40,80,2021-05-06",
			"2021-05-04/2021-05-06,40,800,2021-05-06",
			"2021-05,40,40,2021-05-02/2021-05",
			"2021-05-04/..,40,4000,2021-08-12/..",
			"/2021-05-06,40,-80,2021-05-04/2021-05-06",
			"2021-05-03,240,60,2021-05-03T06:00/2021-05-03" })
	void stretchStart(String when, double dayWidth, double pixels, String expected) {
		assertEquals(expected, drag(when, Part.START, dayWidth, pixels));
	}

	@Test
	void drop_FromTheTray_HasThePrecisionOfTheZoom() {
		TimeAxis axis = TimeAxis.fit(new TimeRange(START, START.plusDays(25)), 1000, 0, 0);
		assertEquals("2021-05-03", TimelineDrag.drop(axis, 215).toString());
		assertEquals("2021-05-03T09:00", TimelineDrag.drop(axis.zoom(6, 215), 215).toString());
		assertEquals("2021-05", TimelineDrag.drop(axis.zoom(0.05, 215), 215).toString());
		assertEquals("2021", TimelineDrag.drop(axis.zoom(0.001, 215), 215).toString());
	}

	/** A double click there adds an event all the same. */
	@Test
	void drop_WhereDaysCannotBeWritten_IsTheYear() {
		assertEquals("Y20000", TimelineDrag.drop(daysAt(20_000), 0).toString());
		assertEquals("Y-20000", TimelineDrag.drop(daysAt(-20_000), 0).toString());
		assertEquals("9999-12-31", TimelineDrag.drop(daysAt(10_000).pan(40), 0).toString());
		assertEquals("Y999999998", TimelineDrag.drop(daysAt(Edtf.MAX_YEAR).pan(-1e9), 1e9).toString());
	}

	private static TimeAxis daysAt(int year) {
		return new TimeAxis(TimeAxis.seconds(LocalDateTime.of(year, 1, 1, 12, 0)), 40 / 86_400.0);
	}

	@Test
	void undated_CannotBeDraggedOnTheAxis() {
		TimelineItem item = Samples.item("1", "Title", "");
		TimeAxis axis = new TimeAxis(0, 1);
		TimelineBox box = TimelineLayout.of(TimelineModel.of(List.of(item)), axis, 500, EstimatedText.INSTANCE, 10, Locale.UK)
				.box(item).orElseThrow();
		TimelineHit hit = new TimelineHit(box, Part.BODY);
		assertThrows(IllegalArgumentException.class, () -> new TimelineDrag(hit, axis, 0));
	}
}
