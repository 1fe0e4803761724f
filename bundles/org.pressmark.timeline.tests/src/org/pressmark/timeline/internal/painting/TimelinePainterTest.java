// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.color.Rgb;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.model.Samples;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.picture.SvgCanvas;
import org.pressmark.timeline.internal.text.EstimatedText;
import org.pressmark.timeline.internal.text.TextMeasure;
import org.pressmark.timeline.internal.text.TextStyle;

class TimelinePainterTest {

	private static final TimeAxis AXIS = TimeAxis.fit(
			new TimeRange(LocalDateTime.of(2021, 4, 28, 0, 0), LocalDateTime.of(2021, 5, 23, 0, 0)), 1000, 0, 0);

	private static String paint(TimelineModel model, double scrolled, Set<String> selected) {
		SvgCanvas canvas = new SvgCanvas(1000, 400, "", "");
		TimelineLayout layout = TimelineLayout.of(model, AXIS, 1000, canvas, 50, Locale.UK);
		new TimelinePainter(canvas, TimelineTheme.LIGHT).paint(layout, scrolled, 400,
				item -> selected.contains(item.id()));
		return canvas.toSvg();
	}

	private static String paintOne(String when) {
		return paint(TimelineModel.of(List.of(Samples.item("1", "Title", when))), 0, Set.of());
	}

	@Test
	void paint_EachKindOfDate_LooksDifferent() {
		Set<String> pictures = new HashSet<>();
		List<String> dates = List.of("2021-05-03", "2021-05-03~", "2021-05-03?", "2021-05-03T12:00",
				"2021-05-03/2021-05-03", "2021-05-03~/2021-05-03~", "2021-05-03?/2021-05-03?", "2021-05-03/",
				"/2021-05-03", "2021-05-03/..", "../2021-05-03", "2021-05", "2021-05~", "2021-05?", "2021-05%", "");
		dates.forEach(date -> pictures.add(paintOne(date)));
		assertEquals(dates.size(), pictures.size());
	}

	@Test
	void paint_Selected_HasAFrame() {
		TimelineModel model = Samples.diplomacy();
		String color = TimelineTheme.LIGHT.selection();
		assertFalse(paint(model, 0, Set.of()).contains(color));
		assertTrue(paint(model, 0, Set.of("Policy review")).contains(color));
	}

	@Test
	void paint_Scrolled_PaintsOnlyWhatIsVisible() {
		TimelineModel model = TimelineModel.of(IntStream.range(0, 60)
				.mapToObj(i -> (i < 10 ? "0" : "") + i).map(id -> Samples.item(id, "Title " + id, "2021-05-03"))
				.toList());
		String top = paint(model, 0, Set.of());
		assertTrue(top.contains("Title 00"));
		assertFalse(top.contains("Title 40"));
		String middle = paint(model, 800, Set.of());
		assertFalse(middle.contains("Title 00"));
		assertTrue(middle.contains("Title 40"));
		String bottom = paint(model, 1100, Set.of());
		assertTrue(bottom.contains(">+10</text>"), bottom);
	}

	@Test
	void paint_ScrolledIntoALane_KeepsItsNameBelowTheAxis() {
		TimelineModel model = TimelineModel.of(IntStream.range(0, 60)
				.mapToObj(i -> Samples.item("" + i, "Title", "2021-05-03", i < 30 ? "First" : "Second")).toList());
		assertTrue(headingY(model, 400, "First") > TimelineLayout.AXIS_HEIGHT);
		assertTrue(headingY(model, 400, "First") < TimelineLayout.AXIS_HEIGHT + 30);
		assertFalse(paint(model, 1000, Set.of()).contains(">First<"));
	}

	private static double headingY(TimelineModel model, double scrolled, String name) {
		Matcher heading = Pattern.compile("y=\"([-0-9.]+)\"[^>]*>" + name + "<").matcher(paint(model, scrolled, Set.of()));
		assertTrue(heading.find());
		return Double.parseDouble(heading.group(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "#000000", "#ffffff", "#ffff00", "#1f6feb", "#808080" })
	void visible_CanBeToldFromTheBackground(String color) {
		for (TimelineTheme theme : List.of(TimelineTheme.LIGHT, TimelineTheme.DARK)) {
			assertTrue(contrast(theme.visible(color), theme.background()) >= 4.5, theme.visible(color));
			assertTrue(contrast(theme.text(), theme.background()) >= 7);
			assertTrue(contrast(theme.quietText(), theme.axis()) >= 4.5);
		}
	}

	private static double contrast(String one, String other) {
		return Rgb.of(one).contrast(Rgb.of(other));
	}

	@Test
	void estimatedText_GrowsWithTheText() {
		TextMeasure measure = EstimatedText.INSTANCE;
		assertEquals(0, measure.width("", TextStyle.LABEL));
		assertTrue(measure.width("iiii", TextStyle.LABEL) < measure.width("mmmm", TextStyle.LABEL));
		assertTrue(measure.width("조선", TextStyle.LABEL) > measure.width("ab", TextStyle.LABEL));
		assertEquals(measure.width("e", TextStyle.LABEL), measure.width("e\u0301", TextStyle.LABEL));
	}

	@Test
	void elide_KeepsPairsTogether() {
		TextMeasure eachCharacter = (text, style) -> text.length();
		assertEquals("ab…", eachCharacter.elide("abcdef", TextStyle.LABEL, 3));
		assertEquals("a…", eachCharacter.elide("a😀😀😀", TextStyle.LABEL, 3));
		assertEquals("", eachCharacter.elide("abc", TextStyle.LABEL, 1));
		assertEquals("abc", eachCharacter.elide("abc", TextStyle.LABEL, 3));
	}
}
