// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.cli.internal.CommandRunner.Result;
import org.pressmark.model.EventLinkKind;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.KnownEvent;
import org.pressmark.operations.events.LinkEvents;
import org.pressmark.operations.events.SayWhen;
import org.pressmark.store.EventReport;
import org.pressmark.store.ProjectStore;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The events of the sample project, without a window. */
class TimelineTest {

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;
	private List<JsonObject> all;

	@BeforeEach
	void make() {
		project = runner.annotatedProject(folder);
		all = runner.run("timeline", project, "--json").json();
	}

	@Test
	void json_HasWhoReportedItAndHowLongAfter() {
		JsonObject reported = all.stream().filter(event -> outlets(event).contains("Hankyoreh")
				&& !event.get("earliest").isJsonNull() && !event.get("latest").isJsonNull()).findFirst().orElseThrow();

		JsonObject report = objects(reported.getAsJsonArray("reports")).stream()
				.filter(each -> !each.get("published").isJsonNull()).findFirst().orElseThrow();
		assertTrue(report.get("published").getAsString().startsWith("2021-05-0"), report.toString());
		assertTrue(report.has("lagDays") && report.has("says") && report.has("codes"), report.toString());
		assertEquals(reported.get("evidence").getAsInt(), reported.getAsJsonArray("reports").size());
		assertTrue(reported.get("earliest").getAsString().compareTo(reported.get("latest").getAsString()) < 0);
		assertEquals(0, reported.getAsJsonArray("links").size());
	}

	@Test
	void lanes_AnEventIsInEach() {
		List<JsonObject> lanes = runner.run("timeline", project, "--lanes", "outlet", "--json").json();

		for (JsonObject each : lanes) {
			String lane = each.get("lane").getAsString();
			assertTrue(lane.isEmpty() ? outlets(each).isEmpty() : outlets(each).contains(lane), each.toString());
		}
		assertTrue(lanes.size() >= all.size());
		Result lines = runner.run("timeline", project, "--lanes", "outlet");
		assertEquals(Cli.DONE, lines.code());
		assertTrue(lines.out().contains("Hankyoreh"), lines.out().toString());
		assertEquals(runner.run("timeline", project).out(), runner.run("timeline", project, "--lanes", "none").out());
	}

	@Test
	void filters_Choose() {
		assertEquals(count(event -> outlets(event).contains("Hankyoreh")),
				runner.run("timeline", project, "--outlet", "Hankyoreh", "--json").json().size());
		List<JsonObject> june = runner.run("timeline", project, "--period", "June 2021", "--json").json();
		assertTrue(june.stream().anyMatch(event -> event.get("id").getAsString().equals("g7-summit-2021")), june.toString());
		assertTrue(june.size() < all.size());
		assertEquals(june, runner.run("timeline", project, "--period", "2021-06", "--json").json());
		assertEquals(count(event -> event.get("status").getAsString().equals("confirmed")),
				runner.run("timeline", project, "--status", "confirmed", "--json").json().size());
		assertEquals(count(event -> event.get("evidence").getAsInt() == 0),
				runner.run("timeline", project, "--without-evidence", "--json").json().size());
		assertEquals(List.of("No events."), runner.run("timeline", project, "--filter", "unheard-of words").out());
		assertEquals(List.of(), runner.run("timeline", project, "--filter", "unheard-of words", "--json").out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-02-31", "31.2.2021", "2021-05-04/2021-05-03", "9999999", "sometime" })
	void period_IsNone_SaysWhere(String period) {
		Result result = runner.run("timeline", project, "--period", period);

		assertEquals(Cli.WRONG_USAGE, result.code());
		assertTrue(result.err().getFirst().contains(period) && result.err().getFirst().contains("character"),
				result.err().toString());
	}

	@Test
	void disagreements_SideBySideWithTheWords() throws Exception {
		List<JsonObject> disputed = runner.run("timeline", project, "--disagreements", "--json").json();
		JsonObject event = all.stream().filter(each -> each.get("evidence").getAsInt() > 1 && !disputed.contains(each))
				.findFirst().orElseThrow();
		KnownEvent known = new KnownEvent(event.get("id").getAsString(), event.get("title").getAsString());
		try (ProjectStore store = ProjectStore.open(project, "Ada")) {
			EventReport report = store.<EventReport>read(
					reader -> reader.events().reports(List.of(known.id())).getFirst());
			store.execute(new SayWhen(known, report.annotationId(), Optional.of(Edtf.parse("1999-12-31")), true));
		}

		List<JsonObject> now = runner.run("timeline", project, "--disagreements", "--json").json();
		assertEquals(disputed.size() + 1, now.size());
		JsonObject found = now.stream().filter(each -> each.get("id").getAsString().equals(known.id())).findFirst().orElseThrow();
		assertEquals("[\"recorded_date\",\"description\"]", found.get("disagreements").toString());
		JsonObject source = found.getAsJsonArray("sources").get(0).getAsJsonObject();
		assertTrue(source.get("isOtherDate").getAsBoolean());
		assertEquals("1999-12-31", source.get("says").getAsString());
		assertFalse(source.get("text").getAsString().isBlank());
		String lines = String.join("\n", runner.run("timeline", project, "--disagreements").out());
		assertTrue(lines.contains("(!)") && lines.contains(known.title()), lines);
	}

	@Test
	void links_AreInJson() throws Exception {
		KnownEvent from = known(0);
		KnownEvent to = known(1);
		try (ProjectStore store = ProjectStore.open(project, "Ada")) {
			store.execute(new LinkEvents(from, List.of(to), EventLinkKind.CAUSES));
		}

		JsonObject link = runner.run("timeline", project, "--json").json().getFirst().getAsJsonArray("links").get(0)
				.getAsJsonObject();
		assertEquals("causes " + to.id(), link.get("kind").getAsString() + ' ' + link.get("event").getAsString());
	}

	@Test
	void to_FilesOfEachKind_AlwaysTheSame() throws Exception {
		for (String kind : List.of("svg", "png", "ics", "json", "csv")) {
			Path one = folder.resolve("one." + kind);
			Path other = folder.resolve("other." + kind);

			Result result = runner.run("timeline", project, "--to", one, "--to", other);

			assertEquals(Cli.DONE, result.code(), result.toString());
			assertEquals(2, result.out().size());
			assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other), kind);
		}
		long dated = count(event -> !event.get("when").isJsonNull());
		assertEquals(dated, Files.readAllLines(folder.resolve("one.ics")).stream().filter("BEGIN:VEVENT"::equals).count());
		assertEquals(dated, JsonParser.parseString(Files.readString(folder.resolve("one.json"))).getAsJsonObject()
				.getAsJsonArray("events").size());
	}

	@Test
	void to_Picture_HasTitleAndLegend_UnlessPlain() throws IOException {
		Path picture = folder.resolve("picture.svg");
		assertEquals(Cli.DONE, runner.run("timeline", project, "--to", picture).code());
		assertTrue(Files.readString(picture).contains(">date is uncertain</text>"));
		assertEquals(Cli.DONE, runner.run("timeline", project, "--plain", "--to", picture).code());
		assertFalse(Files.readString(picture).contains(">date is uncertain</text>"));
	}

	@Test
	void to_NoKnownKind_OrTheProject() {
		assertEquals(Cli.WRONG_USAGE, runner.run("timeline", project, "--to", folder.resolve("a.xyz")).code());
		Result none = runner.run("timeline", project, "--filter", "unheard-of words", "--to", folder.resolve("a.ics"));
		assertEquals(Cli.FAILED, none.code());
		assertTrue(none.err().getFirst().contains("none of the events"), none.err().toString());
		assertFalse(Files.exists(folder.resolve("a.ics")));
	}

	private KnownEvent known(int index) {
		return new KnownEvent(all.get(index).get("id").getAsString(), all.get(index).get("title").getAsString());
	}

	private int count(Predicate<JsonObject> which) {
		return (int) all.stream().filter(which).count();
	}

	private static List<String> outlets(JsonObject event) {
		return objects(event.getAsJsonArray("reports")).stream().filter(each -> !each.get("outlet").isJsonNull())
				.map(each -> each.get("outlet").getAsString()).toList();
	}

	private static List<JsonObject> objects(JsonArray array) {
		return StreamSupport.stream(array.spliterator(), false).map(each -> each.getAsJsonObject()).toList();
	}
}
