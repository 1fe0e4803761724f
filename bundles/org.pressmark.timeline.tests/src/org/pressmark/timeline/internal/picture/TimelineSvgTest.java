// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.model.Samples;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TimelineSvgTest {

	private static final TimelineOptions OPTIONS = TimelineOptions.of("G7 & <London>", Locale.UK);

	@Test
	void write_IsWellFormed_AndHasEachTitle() throws Exception {
		TimelineModel model = Samples.diplomacy();
		Document svg = parse(TimelineSvg.write(model, OPTIONS));
		List<String> titles = texts(svg, "title");
		assertEquals("G7 & <London>", titles.getFirst());
		assertEquals("Events with a date: 17. Events without a date: 2.", texts(svg, "desc").getFirst());
		model.items().map(TimelineItem::title).forEach(title -> assertTrue(
				titles.stream().anyMatch(found -> found.startsWith(title + " · ")), title));
		assertTrue(titles.contains("G7 foreign ministers meet in London · 4–5 May 2021 · meeting"), titles::toString);
		assertTrue(titles.contains("Refuses to receive the results of the review · about May 2021 · decision · disputed"),
				titles::toString);
		assertTrue(texts(svg, "text").contains("G7 foreign ministers meet in London"));
		assertTrue(texts(svg, "text").containsAll(List.of("United States", "North Korea", "disputed", "May 2021")));
	}

	@Test
	void write_HostileTitles_StayText() throws Exception {
		List<String> hostile = List.of("</title></g><script>alert(1)</script>", "\" onload=\"alert(1)", "]]>&lol;",
				"nul\u0000bell\u0007", "lone \ud83d surrogate", "\ufffe", "'{0} %s $1 \\", "<!ENTITY x SYSTEM 'file:'>",
				"\u202eright to left", "😀 smile", "조선민주주의인민공화국");
		List<TimelineItem> items = new ArrayList<>();
		hostile.forEach(title -> items.add(Samples.item(title, title, "2021-05-03", title)));
		hostile.forEach(title -> items.add(Samples.item(title + "2", title, "")));
		Document svg = parse(TimelineSvg.write(TimelineModel.of(items), OPTIONS));
		assertEquals(0, svg.getElementsByTagName("script").getLength());
		List<String> titles = texts(svg, "title");
		assertTrue(titles.contains("</title></g><script>alert(1)</script> · 3 May 2021"), titles::toString);
		assertTrue(titles.contains("nul\ufffdbell\ufffd · date unknown"), titles::toString);
		assertTrue(titles.contains("lone \ufffd surrogate · date unknown"), titles::toString);
		assertTrue(titles.contains("😀 smile · date unknown"), titles::toString);
	}

	/** Time goes on to the right in all languages; each text is read in its own direction, from where it stands. */
	@Test
	void write_TextsFromRightToLeft() throws Exception {
		List<String> titles = List.of("محادثات G7", "השיחות", "G7 محادثات", "Talks");
		List<TimelineItem> items = titles.stream().map(title -> Samples.item(title, title, "2021-05-03")).toList();
		NodeList texts = parse(TimelineSvg.write(TimelineModel.of(items), OPTIONS)).getElementsByTagName("text");
		List<String> turned = IntStream.range(0, texts.getLength()).mapToObj(texts::item).map(Element.class::cast)
				.filter(text -> text.getAttribute("direction").equals("rtl") && text.getAttribute("text-anchor").equals("end"))
				.map(Element::getTextContent).sorted().toList();
		assertEquals(List.of("השיחות", "محادثات G7"), turned);
	}

	@Test
	void write_RefersToNothingOutside() {
		String svg = TimelineSvg.write(Samples.diplomacy(), OPTIONS);
		assertFalse(svg.contains("href"));
		assertFalse(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", "").contains("http"));
	}

	@Test
	void write_IsTheSameEachTime_AndEverywhere() {
		String svg = TimelineSvg.write(Samples.diplomacy(), OPTIONS);
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
			assertEquals(svg, TimelineSvg.write(Samples.diplomacy(), OPTIONS));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void write_AllOfEachLabelIsInThePicture() {
		String svg = TimelineSvg.write(Samples.diplomacy(), OPTIONS);
		assertTrue(svg.contains(">Summit of South Korea and the US</text>"), svg);
	}

	@Test
	void write_Range_ShowsOnlyWhatIsInIt() {
		TimeRange range = new TimeRange(LocalDateTime.of(2021, 5, 20, 0, 0), LocalDateTime.of(2021, 5, 25, 0, 0));
		String svg = TimelineSvg.write(Samples.diplomacy(),
				new TimelineOptions("", 800, Optional.of(range), TimelineTheme.DARK, Locale.UK));
		assertTrue(svg.contains("Summit of South Korea"));
		assertFalse(svg.contains("Biden addresses"));
		assertTrue(svg.contains("<title id=\"title\">Timeline</title>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[..2021-05-04]", "[2021-05-04..]", "{..1983,1985..}", "[2021-05-04,2021-06]", "XXXX-12-25",
			"Y-17E7", "Y999999998", "-0001", "Y9999999", "1950S2", "2021-05-01/2021-05-10~" })
	void write_AnyDate_HasPlacesThatAreNumbers(String when) throws Exception {
		TimelineModel model = TimelineModel.of(List.of(Samples.item("1", "One", when), Samples.item("2", "Two", "2021")));
		String svg = TimelineSvg.write(model, OPTIONS);
		parse(svg);
		assertFalse(svg.contains("Infinity") || svg.contains("NaN"), svg);
	}

	@Test
	void write_NothingDated() throws Exception {
		parse(TimelineSvg.write(TimelineModel.of(List.of()), OPTIONS));
		parse(TimelineSvg.write(TimelineModel.of(List.of(Samples.item("1", "a", "Y170000002"),
				Samples.item("2", "b", "Y-999999998/.."))), OPTIONS));
	}

	@Test
	void write_WordsInTheLanguageOfThePicture() {
		TimelineModel model = TimelineModel.of(IntStream.range(0, 1234)
				.mapToObj(i -> Samples.item(Integer.toString(i), "Talks", "")).toList());

		String english = TimelineSvg.write(model, TimelineOptions.of("", Locale.UK));
		String german = TimelineSvg.write(model, TimelineOptions.of("", Locale.GERMANY));

		assertTrue(english.contains(">Date unknown (1,234)<"));
		assertTrue(english.contains("Events without a date: 1,234.</desc>"));
		assertTrue(german.contains(">Datum unbekannt (1.234)<"));
		assertTrue(german.contains("Ereignisse ohne Datum: 1.234.</desc>"));
	}

	@Test
	void options_NoRoom() {
		assertThrows(IllegalArgumentException.class,
				() -> new TimelineOptions("", Double.NaN, Optional.empty(), TimelineTheme.LIGHT, Locale.UK));
	}

	private static Document parse(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static List<String> texts(Document svg, String element) {
		NodeList nodes = svg.getElementsByTagName(element);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			texts.add(nodes.item(i).getTextContent());
		}
		return texts;
	}
}
