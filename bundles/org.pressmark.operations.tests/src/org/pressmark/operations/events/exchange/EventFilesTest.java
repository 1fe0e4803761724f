// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.time.Edtf;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Events as files of other programs, held to the rules of their formats. */
class EventFilesTest {

	private static final String HARD = "Comma, semicolon; back\\slash \"quoted\" <b>&amp;</b> 'x'\nline \u5916\u4ea4\ud83d\ude00 "
			+ "\u05e9\u05dc\u05d5\u05dd " + "long ".repeat(60);

	@Test
	void calendar_LinesAreThoseOfTheFormat() throws Exception {
		String calendar = write(new CalendarWriter(events(event("e-1", HARD, "2021-05-03"))));

		assertTrue(calendar.endsWith("END:VCALENDAR\r\n"));
		assertFalse(calendar.replace("\r\n", "").contains("\n"));
		for (String line : calendar.split("\r\n")) {
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
		}
		List<String> lines = unfolded(calendar);
		assertEquals(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pressmark//Events//EN", "CALSCALE:GREGORIAN",
				"X-WR-CALNAME:G7\\, London", "BEGIN:VEVENT", "UID:e-1@project", "DTSTAMP:20210601T101112Z",
				"DTSTART;VALUE=DATE:20210503", "DTEND;VALUE=DATE:20210504"), lines.subList(0, 10));
		String summary = lines.stream().filter(line -> line.startsWith("SUMMARY:")).findFirst().orElseThrow();
		assertEquals(HARD, summary.substring("SUMMARY:".length()).replace("\\n", "\n").replace("\\,", ",")
				.replace("\\;", ";").replace("\\\\", "\\"));
		assertTrue(lines.contains("LOCATION:London\\; UK"), lines.toString());
		assertTrue(lines.contains("CATEGORIES:Talks\\, formal"), lines.toString());
		assertTrue(lines.contains("STATUS:CONFIRMED"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"2021-05-03|DTSTART;VALUE=DATE:20210503|DTEND;VALUE=DATE:20210504",
			"2021-05|DTSTART;VALUE=DATE:20210501|DTEND;VALUE=DATE:20210601",
			"2021-05-04/2021-05-05|DTSTART;VALUE=DATE:20210504|DTEND;VALUE=DATE:20210506",
			"2021-05-04/..|DTSTART;VALUE=DATE:20210504|-",
			"2021-05/..|DTSTART;VALUE=DATE:20210501|-", "2021-05-04/|DTSTART;VALUE=DATE:20210504|-",
			"../2021-05-05|DTSTART;VALUE=DATE:20210505|DTEND;VALUE=DATE:20210506",
			"../2021-04|DTSTART;VALUE=DATE:20210401|DTEND;VALUE=DATE:20210501",
			"../2021-05-05T10:00|DTSTART:20210505T100000|-", "2021-05-05T10:00/..|DTSTART:20210505T100000|-",
			"[2021-05-04..2021-05-05]|DTSTART;VALUE=DATE:20210504|DTEND;VALUE=DATE:20210506", "2021-05-07T16:59+09:00|DTSTART:20210507T075900Z|-",
			"2021-05-07T16:59:30|DTSTART:20210507T165930|-", "2021-05-07T16:59Z|DTSTART:20210507T165900Z|-",
			"2021-05-03T23:00+09:00/2021-05-04T01:00+09:00|DTSTART:20210503T140000Z|DTEND:20210503T160000Z",
			"2021-05-03T14:30/2021-05-04T10:00|DTSTART:20210503T143000|DTEND:20210504T100000",
			"2021-05-03T14:30/2021-05-03T14:30:00|DTSTART:20210503T143000|-",
			"2021-05-03T14:30/2021-05-04|DTSTART;VALUE=DATE:20210503|DTEND;VALUE=DATE:20210505",
			"2021-05-03T14:30/2021-05-04T10:00Z|DTSTART;VALUE=DATE:20210503|DTEND;VALUE=DATE:20210505",
			"0476-09-04|DTSTART;VALUE=DATE:04760904|DTEND;VALUE=DATE:04760905" })
	void calendar_Dates(String when, String start, String end) throws Exception {
		List<String> lines = unfolded(write(new CalendarWriter(events(event("e", "E", when)))));

		assertEquals(start, lines.stream().filter(line -> line.startsWith("DTSTART")).findFirst().orElseThrow());
		assertEquals(Optional.ofNullable(end), lines.stream().filter(line -> line.startsWith("DTEND")).findFirst());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"{2021-05-04,2021-05-06}|20210504,20210506|20210505,20210507|CONFIRMED|-",
			"[2021-05-04,2021-05-06]|20210504,20210506|20210505,20210507|TENTATIVE|one of the times",
			"{2021-05-04..2021-05-06,2021-06}|20210504,20210601|20210507,20210701|CONFIRMED|-",
			"[2021-05-04..2021-05-06]|20210504|20210507|TENTATIVE|some time in this period",
			"[..1984-03]|19840301|19840401|TENTATIVE|or earlier" })
	void calendar_Sets_AreAnEntryForEachDate(String when, String starts, String ends, String status, String note) throws Exception {
		List<String> lines = unfolded(write(new CalendarWriter(events(event("e", "E", when)))));

		assertEquals(List.of(starts.split(",")), values(lines, "DTSTART;VALUE=DATE:"));
		assertEquals(List.of(ends.split(",")), values(lines, "DTEND;VALUE=DATE:"));
		assertEquals(Set.of(status), Set.copyOf(values(lines, "STATUS:")));
		List<String> ids = values(lines, "UID:");
		assertEquals(List.of("e@project", "e-2@project").subList(0, ids.size()), ids);
		assertTrue(note == null || values(lines, "DESCRIPTION:").stream().allMatch(text -> text.contains(note)), lines.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "2021-05-03|-", "2021-05-03/2021-05-04|-", "2021-05-03T10:00|-",
			"2021-05|some time in this period", "2021|some time in this period", "2021-05-XX|some time in this period",
			"2021-05-04/..|goes on", "2021-05-04/|when it ended is not known", "../2021-05-04|when it began is not said",
			"/2021-05-04|when it began is not known", "2021-05/2021-06|-" })
	void calendar_WhatItHasNoSignFor_IsInTheDescription(String when, String note) throws Exception {
		List<String> lines = unfolded(write(new CalendarWriter(events(event("e", "E", when)))));

		String second = values(lines, "DESCRIPTION:").getFirst().split("\\\\n")[1];
		assertTrue(note == null ? second.startsWith("Who takes part") : second.contains(note), lines.toString());
	}

	@Test
	void calendar_IsTheSameEachTime() throws Exception {
		CalendarWriter writer = new CalendarWriter(events(event("e", HARD, "{2021-05-04,2021-05-06}"), event("f", "F", "2021~")));
		assertEquals(write(writer), write(writer));
	}

	private static List<String> values(List<String> lines, String name) {
		return lines.stream().filter(line -> line.startsWith(name)).map(line -> line.substring(name.length())).toList();
	}

	@Test
	void calendar_WhatItCannotHold_IsSaid() throws Exception {
		ReportWriter writer = new CalendarWriter(events(event("a", "Day", "2021-05-03"), event("b", "Never", null),
				event("c", "Long ago", "-0043-03-15"), event("d", "Far", "Y17000"), event("e", "Farther", "../Y17000"),
				event("f", "Last year", "9999-12-31"), event("g", "Year zero", "0000")));

		List<String> warnings = writer.write(input(), options(), new ByteArrayOutputStream(), new NullProgressMonitor());

		assertEquals(1, warnings.size());
		assertTrue(warnings.getFirst().startsWith("6 events") && warnings.getFirst().contains("Never"), warnings.toString());
		assertThrows(IOException.class, () -> write(new CalendarWriter(events(event("b", "Never", null)))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "2021-05-03|{\"year\":2021,\"month\":5,\"day\":3}|-",
			"2021-05|{\"year\":2021,\"month\":5}|-", "2021~|{\"year\":2021}|-",
			"2021-05-07T16:59+09:00|{\"year\":2021,\"month\":5,\"day\":7,\"hour\":16,\"minute\":59}|-",
			"2021-05-04/2021-05|{\"year\":2021,\"month\":5,\"day\":4}|{\"year\":2021,\"month\":5,\"day\":31}",
			"2021-21|{\"year\":2021,\"month\":3,\"day\":1}|{\"year\":2021,\"month\":5,\"day\":31}",
			"2021-05-04/..|{\"year\":2021,\"month\":5,\"day\":4}|-",
			"../2021-04|{\"year\":2021,\"month\":4,\"day\":30}|-", "-0043|{\"year\":-44}|-", "0000|{\"year\":-1}|-" })
	void timelineJs_Dates(String when, String start, String end) throws Exception {
		JsonObject slide = slide(event("e", "E", when));

		assertEquals(JsonParser.parseString(start), slide.get("start_date"));
		assertEquals(end == null ? null : JsonParser.parseString(end), slide.get("end_date"));
	}

	@Test
	void timelineJs_TextsAreHtml() throws Exception {
		JsonObject slide = slide(event("e-1", HARD, "2021-05-03~"));

		JsonObject text = slide.getAsJsonObject("text");
		assertTrue(text.get("headline").getAsString().contains("&lt;b&gt;&amp;amp;&lt;/b&gt; &#39;x&#39;"), text.toString());
		assertTrue(text.get("text").getAsString().contains("<p>Who takes part: Blinken (host); &lt;Kim&gt;</p>"), text.toString());
		assertEquals("Talks, formal", slide.get("group").getAsString());
		assertEquals("e-1", slide.get("unique_id").getAsString());
		assertTrue(slide.get("display_date").getAsString().contains("3 May 2021")
				|| slide.get("display_date").getAsString().contains("May 3, 2021"), slide.toString());
	}

	@Test
	void timelineJs_WhatItCannotHold_IsSaid() throws Exception {
		ReportWriter writer = new TimelineJsWriter(events(event("a", "Day", "2021-05-03"), event("b", "Never", null),
				event("d", "Far", "Y-300000")));

		List<String> warnings = writer.write(input(), options(), new ByteArrayOutputStream(), new NullProgressMonitor());

		assertTrue(warnings.getFirst().startsWith("2 events"), warnings.toString());
	}

	@Test
	void table_CellsAreQuotedAndNoFormulas() throws Exception {
		String table = write(new EventTableWriter(events(event("e-1", "=1+1", "-0043"), event("e-2", HARD, null)), true));

		assertEquals('\uFEFF', table.charAt(0));
		assertTrue(table.startsWith("\uFEFFId,Title,Date (EDTF),Date,"), table);
		assertTrue(table.contains("\r\ne-1,'=1+1,'-0043,"), table);
		assertTrue(table.contains('"' + HARD.replace("\"", "\"\"") + '"'), table);
		assertTrue(table.endsWith("\r\n"));
		assertEquals('I', write(new EventTableWriter(events(), false)).charAt(0));
	}

	private static JsonObject slide(ExportedEvent event) throws IOException {
		JsonObject timeline = JsonParser.parseString(write(new TimelineJsWriter(events(event)))).getAsJsonObject();
		assertEquals("G7, London", timeline.getAsJsonObject("title").getAsJsonObject("text").get("headline").getAsString());
		return timeline.getAsJsonArray("events").get(0).getAsJsonObject();
	}

	@Test
	void calendar_LeftOut_NamesThreeAndHowManyMore() throws Exception {
		ExportedEvents events = events(event("a", "A", "2021"), event("b", "B", null), event("c", "C", null), event("d", "D", null),
				event("e", "E", null));

		List<String> warnings = new CalendarWriter(events).write(input(), options(), new ByteArrayOutputStream(), new NullProgressMonitor());

		assertEquals(1, warnings.size());
		assertTrue(warnings.getFirst().startsWith("4 ") && warnings.getFirst().endsWith("B; C; D; and 1 more"), warnings.toString());
	}

	@Test
	void tables_FarYear_HasItsRowWithoutDays() throws Exception {
		ExportedEvents far = events(event("e", "Far", "Y9999999"), event("f", "Past", "-9999"), event("g", "Near", "2021-05-03"));

		List<String> rows = List.of(write(new EventTableWriter(far, false)).split("\r\n(?=[efg],)"));

		assertEquals(4, rows.size());
		assertTrue(rows.get(1).contains("Y9999999") && rows.get(1).contains(",,,"), rows.get(1));
		assertTrue(rows.get(2).contains("'-9999-01-01,'-9999-12-31"), rows.get(2));
		assertTrue(rows.get(3).contains("2021-05-03,2021-05-03"), rows.get(3));
		assertFalse(write(new EventWorkbookWriter(far)).isEmpty());
	}

	private static List<String> unfolded(String calendar) {
		return new ArrayList<>(List.of(calendar.replace("\r\n ", "").split("\r\n")));
	}

	private static String write(ReportWriter writer) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		writer.write(input(), options(), output, new NullProgressMonitor());
		return output.toString(StandardCharsets.UTF_8);
	}

	private static ReportInput input() {
		return ReportInput.of(ModelFactory.eINSTANCE.createProject(), List.of());
	}

	private static ReportOptions options() {
		return new ReportOptions("G7, London", Optional.empty(), "Ada", ZonedDateTime.of(2021, 6, 2, 0, 0, 0, 0, ZoneOffset.UTC),
				Locale.ENGLISH, Optional.empty());
	}

	private static ExportedEvents events(ExportedEvent... events) {
		return new ExportedEvents("project", Instant.parse("2021-06-01T10:11:12.345Z"), List.of(events));
	}

	private static ExportedEvent event(String id, String title, String when) {
		return new ExportedEvent(id, title, Optional.ofNullable(when).map(Edtf::parse), List.of("Blinken (host)", "<Kim>"),
				Optional.of("London; UK"), Optional.of("Talks, formal"), EventStatus.CONFIRMED, Optional.of("one\ntwo"),
				List.of(new ExportedReport(Optional.of("Post"), Optional.of("Ministers meet"), Edtf.tryParse("2021-05-04"))),
				List.of("Causes: Treaty"));
	}
}
