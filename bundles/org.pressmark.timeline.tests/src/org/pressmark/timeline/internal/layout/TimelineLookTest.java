// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.color.Palette;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.LayerItem;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.Ticks;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.LayerContent;
import org.pressmark.timeline.internal.model.Samples;
import org.pressmark.timeline.internal.model.TimelineFlag;
import org.pressmark.timeline.internal.model.TimelineGlyph;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLink;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.model.TimelineReport;
import org.pressmark.timeline.internal.painting.ItemDescription;
import org.pressmark.timeline.internal.painting.TimelineMinimap;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.pressmark.timeline.internal.picture.SvgCanvas;
import org.pressmark.timeline.internal.picture.TimelineOptions;
import org.pressmark.timeline.internal.picture.TimelinePng;
import org.pressmark.timeline.internal.picture.TimelineSvg;
import org.pressmark.timeline.internal.text.EstimatedText;

/** What a timeline shows beside its items. */
class TimelineLookTest {

	private static final double WIDTH = 1000;

	/** A day is 40 pixels wide; x = 0 is 28 April 2021. */
	private static final TimeAxis AXIS = TimeAxis.fit(
			new TimeRange(LocalDateTime.of(2021, 4, 28, 0, 0), LocalDateTime.of(2021, 5, 23, 0, 0)), WIDTH, 0, 0);

	private static TimelineReport report(String outlet, String when) {
		return new TimelineReport(outlet, Edtf.parse(when), "article");
	}

	private static TimelineItem reported(String id, String when, TimelineReport... reports) {
		return Samples.item(id, "Title " + id, when).withReports(List.of(reports));
	}

	private static TimelineLayout layout(TimelineLook look, TimelineModel model) {
		return TimelineLayout.of(model, AXIS, WIDTH, EstimatedText.INSTANCE, TimelineLayout.ALL_ROWS, Locale.UK, look);
	}

	private static String svg(TimelineLook look, TimelineModel model) {
		return TimelineSvg.write(model, TimelineOptions.of("", Locale.UK).withLook(look));
	}

	@Test
	void marks_AreWhereItWasReported() {
		TimelineItem item = reported("1", "2021-05-03", report("A", "2021-05-05"), report("B", "2021-05-04"),
				report("C", "2021-07"), new TimelineReport("D", Optional.empty(), "article"));
		TimelineLayout layout = layout(TimelineLook.FULL, TimelineModel.of(List.of(item)));
		TimelineBox box = layout.box(item).orElseThrow();
		assertEquals(List.of("B", "A", "C"), box.marks().stream().map(mark -> mark.report().outlet()).toList());
		assertEquals(260, box.marks().getFirst().x(), 0.01);
		assertEquals(List.of(false, false, true), box.marks().stream().map(TimelineMark::isBeyond).toList());
		assertTrue(box.marksY() > box.y() + box.height());
		assertEquals(List.of(), layout.with(TimelineLook.PLAIN).box(item).orElseThrow().marks());
	}

	@Test
	void markAt_TellsWhoReportedIt() {
		TimelineItem item = reported("1", "2021-05-03", report("A", "2021-05-05"), report("B", "2021-05-04"));
		TimelineLayout layout = layout(TimelineLook.FULL, TimelineModel.of(List.of(item)));
		TimelineBox box = layout.box(item).orElseThrow();
		TimelineMark last = box.marks().getLast();
		assertEquals(Optional.of(last), layout.markAt(last.x() + 2, box.marksY() - 2));
		assertEquals(Optional.empty(), layout.markAt(last.x() + 9, box.marksY()));
		assertEquals(Optional.empty(), layout.markAt(last.x(), box.y()));
		TimelineLayout again = layout.with(TimelineLook.PLAIN);
		assertEquals(Optional.empty(), again.markAt(last.x(), box.marksY()));
		assertEquals(box, again.with(TimelineLook.FULL).box(item).orElseThrow());
	}

	@Test
	void marks_OfTwoItems_AreNotMingled() {
		TimelineItem one = reported("1", "2021-05-03", report("A", "2021-05-09"));
		TimelineItem other = reported("2", "2021-05-08");
		TimelineModel model = TimelineModel.of(List.of(one, other));
		assertEquals(1, layout(TimelineLook.PLAIN, model).bands().getFirst().rows());
		assertEquals(2, layout(TimelineLook.FULL, model).bands().getFirst().rows());
	}

	@Test
	void lag_IsALineToTheMarks() {
		TimelineModel model = TimelineModel.of(List.of(reported("1", "2021-05-03", report("A", "2021-05-05"))));
		assertTrue(svg(TimelineLook.FULL, model).contains("stroke-dasharray"));
		assertFalse(svg(TimelineLook.FULL.withLag(false), model).contains("stroke-dasharray"));
	}

	@Test
	void links_CauseIsContinuous_WhatFollowsIsDashed() {
		TimelineModel items = TimelineModel.of(List.of(reported("1", "2021-05-03"), reported("2", "2021-05-05")));
		String causes = svg(TimelineLook.FULL, items.withLinks(List.of(link("1", "2", TimelineLink.Kind.CAUSES))));
		String follows = svg(TimelineLook.FULL, items.withLinks(List.of(link("1", "2", TimelineLink.Kind.FOLLOWED_BY))));
		assertTrue(causes.contains("<polyline") && !causes.contains("stroke-dasharray"), causes);
		assertTrue(follows.contains("stroke-dasharray"), follows);
		assertTrue(causes.contains("Caused: Title 2") && causes.contains("Caused by: Title 1"), causes);
		assertTrue(follows.contains("Followed by: Title 2") && follows.contains("Follows: Title 1"), follows);
	}

	@Test
	void links_AreBent_AndEndWithAnArrowThatPointsDown() {
		TimelineModel items = TimelineModel.of(List.of(Samples.item("1", "Cause", "2021-05-03", "A"),
				Samples.item("2", "Effect", "2021-05-15", "B"))).withLinks(List.of(link("1", "2", TimelineLink.Kind.CAUSES)));
		String svg = svg(TimelineLook.FULL, items);
		Matcher arc = Pattern.compile("<polyline points=\"([^\"]+)\"").matcher(svg);
		assertTrue(arc.find(), svg);
		List<double[]> points = Stream.of(arc.group(1).split(" "))
				.map(point -> Stream.of(point.split(",")).mapToDouble(Double::parseDouble).toArray()).toList();
		long slanted = IntStream.range(1, points.size()).filter(i -> points.get(i)[0] != points.get(i - 1)[0]
				&& points.get(i)[1] != points.get(i - 1)[1]).count();
		assertTrue(slanted >= 8, arc.group(1));
		assertEquals(points.getLast()[0], points.get(points.size() - 2)[0]);
		assertTrue(points.getLast()[1] > points.get(points.size() - 2)[1], arc.group(1));
	}

	private static TimelineLink link(String from, String to, TimelineLink.Kind kind) {
		return new TimelineLink(from, to, kind);
	}

	@Test
	void links_GoAroundLabels() {
		List<TimelineItem> items = new ArrayList<>(List.of(reported("1", "2021-05-03"), reported("2", "2021-05-06")));
		for (int i = 3; i < 8; i++) {
			items.add(Samples.item("" + i, "A title that is in the way " + i, "2021-05-0" + (i == 3 ? 3 : 4)));
		}
		TimelineModel model = TimelineModel.of(items).withLinks(List.of(link("1", "2", TimelineLink.Kind.CAUSES)));
		TimelineLayout layout = layout(TimelineLook.FULL, model);
		List<TimelineBox> boxes = layout.boxes(0, layout.height());
		double[] points = layout.arcs(boxes).getFirst().points();
		for (int i = 0; i + 3 < points.length; i += 2) {
			for (TimelineBox box : boxes) {
				boolean isLevel = points[i + 1] == points[i + 3];
				assertFalse(isLevel && points[i + 1] > box.y() && points[i + 1] < box.y() + box.height(), box::toString);
			}
		}
	}

	@Test
	void links_ToWhatIsElsewhereOrGone() {
		TimelineItem shown = reported("1", "2021-05-03");
		TimelineModel model = TimelineModel.of(List.of(shown, reported("2", "2031"), reported("3", "")))
				.withLinks(List.of(link("1", "2", TimelineLink.Kind.CAUSES), link("1", "3", TimelineLink.Kind.CAUSES),
						link("1", "gone", TimelineLink.Kind.CAUSES)));
		TimelineLayout layout = layout(TimelineLook.FULL, model);
		List<TimelineArc> arcs = layout.arcs(layout.boxes(0, layout.height()));
		assertEquals(1, arcs.size());
		double[] points = arcs.getFirst().points();
		assertTrue(points[points.length - 2] > WIDTH);
	}

	@Test
	void links_ToWhatIsScrolledOut_LeadUpOrDown() {
		TimelineItem hidden = reported("2", "2021-05-03");
		TimelineModel model = TimelineModel.of(List.of(reported("1", "2021-05-03"), hidden))
				.withLinks(List.of(link("1", "2", TimelineLink.Kind.CAUSES)));
		TimelineLayout layout = layout(TimelineLook.FULL, model);
		List<TimelineBox> shown = layout.boxes(0, layout.height()).stream().filter(box -> !box.item().equals(hidden)).toList();
		double[] points = layout.arcs(shown).getFirst().points();
		TimelineBox there = layout.box(hidden).orElseThrow();
		assertEquals(there.middle(), points[points.length - 2]);
		assertEquals(there.y(), points[points.length - 1]);
	}

	@Test
	void today_IsALineWithItsName() {
		TimelineModel model = TimelineModel.of(List.of(reported("1", "2021-05-03/2021-05-09")));
		assertTrue(svg(TimelineLook.PLAIN.withToday(LocalDateTime.of(2021, 5, 5, 12, 0)), model).contains(">Today<"));
		assertFalse(svg(TimelineLook.PLAIN.withToday(LocalDateTime.of(2031, 5, 5, 12, 0)), model).contains(">Today<"));
		assertFalse(svg(TimelineLook.PLAIN, model).contains(">Today<"));
	}

	@Test
	void cards_WhenADayIsWide() {
		TimelineItem item = reported("1", "2021-05-03", report("Hankyoreh", "2021-05-05")).withActors(List.of("A. Blinken"));
		TimelineModel model = TimelineModel.of(List.of(item));
		assertEquals(List.of(), layout(TimelineLook.FULL, model).box(item).orElseThrow().details());
		TimelineLayout near = layout(TimelineLook.FULL, model).with(model, AXIS.zoom(4, 220), WIDTH);
		assertEquals(List.of("3 May 2021", "A. Blinken · Hankyoreh"), near.box(item).orElseThrow().details());
		assertTrue(near.bands().getFirst().rowHeight() > layout(TimelineLook.FULL, model).bands().getFirst().rowHeight());
	}

	@Test
	void fills_HaveThePatternOfTheirColour() {
		Set<String> patterns = new HashSet<>();
		for (String color : Palette.TOLD_APART) {
			TimelineItem item = Samples.item("1", "Title", "2021-05-03/2021-05-09").withColor(color, TimelineGlyph.CIRCLE);
			String svg = svg(TimelineLook.PLAIN, TimelineModel.of(List.of(item)));
			Matcher pattern = Pattern.compile("<pattern.*?<path d=\"(.*?)\"").matcher(svg);
			patterns.add(pattern.find() ? pattern.group(1) : Integer.toString(svg.split("<rect ").length));
		}
		assertEquals(Palette.TOLD_APART.size(), patterns.size(), patterns.toString());
	}

	@Test
	void flags_EachHasItsSign() {
		TimelineItem plain = Samples.item("1", "Title", "2021-05-03");
		String none = svg(TimelineLook.PLAIN, TimelineModel.of(List.of(plain)));
		for (TimelineFlag flag : TimelineFlag.values()) {
			TimelineItem flagged = new TimelineItem("1", "Title", plain.when(), plain.lane(), plain.color(), plain.glyph(), "",
					Set.of(flag), List.of(), List.of());
			String svg = svg(TimelineLook.PLAIN, TimelineModel.of(List.of(flagged)));
			assertTrue(svg.split("<").length > none.split("<").length, flag + svg);
			assertFalse(new ItemDescription(Locale.ENGLISH).of(flagged).equals(new ItemDescription(Locale.ENGLISH).of(plain)));
		}
	}

	@Test
	void fills_OfALayer_HaveNoPattern() {
		LayerItem holiday = new LayerItem("1", "Holiday", Edtf.parse("2021-05-03/2021-05-09"));
		TimelineItem plain = Samples.item("1", "Title", "2021-05-03").withColor(Palette.color(0), TimelineGlyph.CIRCLE);
		TimelineModel model = TimelineModel.of(List.of(plain))
				.withLayers(List.of(new LayerContent("h", "Holidays", LayerContent.Form.LANE, Palette.color(1), List.of(holiday))));
		assertFalse(svg(TimelineLook.PLAIN, model).contains("<pattern"));
	}

	@ParameterizedTest
	@CsvSource({ "th-TH-u-ca-buddhist,2564", "ja-JP-u-ca-japanese,令和3年", "fa-IR-u-ca-persian,۱۴۰۰",
			"ar-SA-u-ca-islamic-umalqura,١٤٤٢", "he-IL-u-ca-hebrew,5781" })
	void axis_HasTheCalendarOfTheLocale(String tag, String year) {
		Locale locale = Locale.forLanguageTag(tag);
		String svg = TimelineSvg.write(Samples.diplomacy(), TimelineOptions.of("", locale));
		assertTrue(svg.contains(year), svg);
		assertTrue(svg.contains("2021"), svg);
		TimelineLayout layout = TimelineLayout.of(Samples.diplomacy(), AXIS, WIDTH, EstimatedText.INSTANCE, 10, locale);
		assertTrue(layout.axisHeight() > TimelineLayout.AXIS_HEIGHT);
	}

	@Test
	void axis_MonthsOfTheOtherCalendar_BeginWhereTheyDo() {
		TimeAxis year = TimeAxis.fit(
				new TimeRange(LocalDateTime.of(2021, 3, 1, 0, 0), LocalDateTime.of(2021, 7, 1, 0, 0)), WIDTH, 0, 0);
		List<Ticks.Tick> local = Ticks.of(year, WIDTH, Locale.forLanguageTag("fa-IR-u-ca-persian")).local();
		assertTrue(local.stream().anyMatch(tick -> tick.time().equals(LocalDateTime.of(2021, 3, 21, 0, 0))), local::toString);
		assertEquals(List.of(), Ticks.of(year, WIDTH, Locale.UK).local());
		TimeAxis farOff = new TimeAxis(3e16, 1e-13);
		assertEquals(List.of(), Ticks.of(farOff, WIDTH, Locale.forLanguageTag("fa-IR-u-ca-persian")).local());
	}

	@ParameterizedTest
	@CsvSource({ "1e-9", "1e-7", "1e-6", "1e-5", "1e-4", "1e-3" })
	void axis_TicksOfTheOtherCalendar_AreApart(double scale) {
		TimeAxis axis = new TimeAxis(TimeAxis.seconds(LocalDateTime.of(2021, 5, 1, 0, 0)), scale);
		for (String tag : List.of("th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese", "fa-IR-u-ca-persian",
				"ar-SA-u-ca-islamic-umalqura", "he-IL-u-ca-hebrew")) {
			List<Ticks.Tick> ticks = Ticks.of(axis, WIDTH, Locale.forLanguageTag(tag)).local();
			assertTrue(ticks.getFirst().x() <= 0, tag);
			for (int i = 1; i < ticks.size(); i++) {
				assertTrue(ticks.get(i).x() - ticks.get(i - 1).x() > 60, tag);
			}
		}
	}

	@Test
	void minimap_ShowsTheWindow() {
		TimelineModel model = Samples.diplomacy();
		TimelineMinimap map = TimelineMinimap.of(model, 500).orElseThrow();
		double middle = map.axis().x(AXIS.secondsAt(WIDTH / 2));
		assertTrue(map.isInFrame(AXIS, WIDTH, middle));
		assertFalse(map.isInFrame(AXIS.zoom(100, WIDTH / 2), WIDTH, middle + 100));
		TimeAxis moved = map.moved(AXIS, WIDTH, 250);
		assertEquals(map.axis().secondsAt(250), moved.secondsAt(WIDTH / 2), 1);
		SvgCanvas canvas = new SvgCanvas(500, 48, "", "");
		map.paint(canvas, TimelineTheme.LIGHT, 48, AXIS, WIDTH, Locale.UK);
		assertTrue(canvas.toSvg().contains(TimelineTheme.LIGHT.selection()));
		assertTrue(TimelineMinimap.of(TimelineModel.of(List.of()), 500).isEmpty());
	}

	@Test
	void png_IsAsLargeAsThePicture() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		TimelinePng.write(Samples.diplomacy(), TimelineOptions.of("", Locale.UK).withLook(TimelineLook.FULL), 2, bytes);
		var image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
		assertEquals(2400, image.getWidth());
		assertTrue(image.getHeight() > 600);
		assertEquals(0xFFFFFF, image.getRGB(5, 130) & 0xFFFFFF);
	}

	@Test
	void png_SizeIsKnownBeforeItIsDrawn() throws IOException {
		TimelinePng picture = TimelinePng.of(Samples.diplomacy(), TimelineOptions.of("", Locale.UK));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		picture.write(2.5, bytes);

		var image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
		assertEquals((int) Math.ceil(picture.width() * 2.5), image.getWidth());
		assertEquals((int) Math.ceil(picture.height() * 2.5), image.getHeight());
	}

	@Test
	void png_TooLarge_IsRefused() {
		IOException refused = assertThrows(IOException.class, () -> TimelinePng.write(Samples.diplomacy(),
				TimelineOptions.of("", Locale.UK), 100, new ByteArrayOutputStream()));
		assertTrue(refused.getMessage().contains("120,000"), refused.getMessage());
	}

	@Test
	void description_TellsReports() {
		TimelineItem item = reported("1", "2021-05-03", report("Hankyoreh", "2021-05-05"),
				new TimelineReport("", Optional.empty(), "article"));
		String words = new ItemDescription(Locale.UK).of(item, TimelineModel.of(List.of(item)));
		assertEquals("Title 1 · 3 May 2021\nReported by Hankyoreh (5 May 2021), unknown outlet (date unknown)", words);
	}

	@ParameterizedTest
	@CsvSource({ "2021-05-03,3 May 2564 BE", "2021-05-03/2021-05-09,3 May 2564 BE – 9 May 2564 BE", "2021-05,", "2021-05-03/..,",
			"Y99999999," })
	void description_DaysInTheOtherCalendar(String when, String other) {
		TimelineItem item = Samples.item("1", "Title", when);
		String words = new ItemDescription(Locale.forLanguageTag("en-u-ca-buddhist")).of(item);
		assertEquals(other == null, !words.contains("BE"), words);
		assertTrue(other == null || words.replace("May 3, 2564", "3 May 2564").replace("May 9, 2564", "9 May 2564")
				.contains("(" + other + ")"), words);
	}
}
