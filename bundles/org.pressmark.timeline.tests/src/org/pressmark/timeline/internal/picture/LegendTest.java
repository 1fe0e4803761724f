// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.layout.TimelineLook;
import org.pressmark.timeline.internal.model.Samples;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLink;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.model.TimelineReport;
import org.pressmark.timeline.internal.painting.TimelineTheme;

class LegendTest {

	private static final TimelineOptions OPTIONS = TimelineOptions.of("G7 in London", Locale.UK).explained(true);
	private static final Pattern TEXT = Pattern.compile("<text x=\"([^\"]+)\" y=\"([^\"]+)\"[^>]*>([^<]*)</text>");
	private static final Pattern HEIGHT = Pattern.compile("<svg[^>]* height=\"([0-9.]+)\"");

	@Test
	void explained_HasTitlePeriodCategoriesAndSigns() {
		List<String> texts = texts(TimelineSvg.write(Samples.diplomacy(), OPTIONS));
		assertEquals(List.of("G7 in London", "1 Apr – 31 May 2021 · Events: 17"), texts.subList(0, 2));
		assertTrue(texts.containsAll(List.of("statement", "decision", "meeting")), texts::toString);
		assertTrue(texts.containsAll(List.of("took place then", "lasted from one date to another",
				"about that date, or not known how far", "has no end, or no beginning", "date is uncertain")), texts::toString);
	}

	@Test
	void signs_OnlyThoseThatAreThere() {
		TimelineItem visit = Samples.item("v", "Visit", "2021-05-03");
		TimelineItem later = Samples.item("t", "Talks", "2022-05-06");
		assertEquals(List.of("took place then"), signs(TimelineModel.of(List.of(visit, later))));
		TimelineItem reported = visit.withReports(List.of(new TimelineReport("Post", Edtf.parse("2021-05-04"), "a")));
		TimelineModel linked = TimelineModel.of(List.of(reported, later))
				.withLinks(List.of(new TimelineLink("v", "t", TimelineLink.Kind.CAUSES)));
		assertEquals(List.of("took place then", "was reported then", "led to"), signs(linked));
	}

	@Test
	void notExplained_HasNeither() {
		String svg = TimelineSvg.write(Samples.diplomacy(), OPTIONS.explained(false));
		assertFalse(texts(svg).contains("took place then"));
		assertFalse(texts(svg).contains("G7 in London"));
		assertTrue(height(svg) < height(TimelineSvg.write(Samples.diplomacy(), OPTIONS)));
	}

	@Test
	void nothingToExplain_HasTitleAlone() {
		String svg = TimelineSvg.write(TimelineModel.of(List.of()), OPTIONS);
		assertEquals(1, texts(svg).stream().filter("G7 in London"::equals).count());
	}

	/** All words are within the picture, in lines of their own. */
	@ParameterizedTest
	@ValueSource(ints = { 200, 420, 1200 })
	void manyCategories_WrapWithinThePicture(int width) {
		List<TimelineItem> items = new ArrayList<>();
		IntStream.range(0, 60).forEach(i -> items.add(new TimelineItem("i" + i, "Vote", Optional.of(Edtf.parse("2021-05-03")), "",
				"#0969da", Samples.item("", "", "").glyph(), "a category with a name that is quite long, number " + i, false)));
		String svg = TimelineSvg.write(TimelineModel.of(items), new TimelineOptions("G7", width, Optional.empty(),
				TimelineTheme.DARK, Locale.UK, TimelineLook.PLAIN, true));
		double height = height(svg);
		List<MatchResult> words = matches(svg).stream().filter(text -> text.group(3).startsWith("a category")).toList();
		assertEquals(24, words.size());
		assertTrue(words.stream().allMatch(text -> number(text, 1) < width && number(text, 2) < height), words::toString);
		assertEquals(24, words.stream().map(text -> text.group(1) + ' ' + text.group(2)).distinct().count());
	}

	@Test
	void yearsFarAway_ArePainted() {
		TimelineModel model = TimelineModel.of(List.of(Samples.item("1", "Then", "2021"), Samples.item("2", "Far", "Y170000002")));
		assertEquals("since 1 Jan 2021 · Events: 2", texts(TimelineSvg.write(model, OPTIONS)).get(1));
	}

	private static List<String> signs(TimelineModel model) {
		List<String> texts = texts(TimelineSvg.write(model, OPTIONS.withLook(TimelineLook.FULL)));
		return texts.subList(texts.indexOf("took place then"), texts.size());
	}

	private static List<String> texts(String svg) {
		return matches(svg).stream().map(text -> text.group(3)).toList();
	}

	private static List<MatchResult> matches(String svg) {
		return TEXT.matcher(svg).results().toList();
	}

	private static double height(String svg) {
		return HEIGHT.matcher(svg).results().mapToDouble(found -> number(found, 1)).findFirst().orElseThrow();
	}

	private static double number(MatchResult found, int group) {
		return Double.parseDouble(found.group(group));
	}
}
