// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;

import com.google.gson.JsonObject;

/** A wire story that two outlets print: found at import, listed, and annotated once. */
class VersionsTest {

	private static final String WIRE = """
			The ministers of nine coastal states agreed on Tuesday to open their harbours to relief ships for six months.
			"Nobody got everything," said Marta Lindqvist, who led the talks for the host country, on Tuesday night.
			Two delegations had threatened to leave on Monday when a draft proposed that the smaller states pay as much.
			The parliament of Vestmark has to ratify the agreement on Thursday, and has not said how it will vote.
			""";
	private static final String OTHER = """
			The harvest in the southern valleys will be the smallest in twenty years, the farmers' league expects.
			Frost in April and hail in June destroyed almost half of the apples, and prices have risen since then.
			""";

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void nameProject() {
		project = folder.resolve("v.pressmark");
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private Result importAll() throws IOException {
		return runner.run("import", project, file("wire.txt", "Harbours open\n\n" + WIRE), file("other.txt", "Harvest\n\n" + OTHER),
				file("printed.txt", "Ships may sail again\n\n" + WIRE.replace("on Tuesday to", "on March 3 to") + "By our staff.\n"));
	}

	@Test
	void import_SaysWhatIsThereAlready() throws Exception {
		Result imported = importAll();

		assertEquals(Cli.DONE, imported.code(), imported.toString());
		assertEquals(5, imported.out().size());
		assertEquals("1 of 3 is a version of a story that is there already:", imported.out().get(3));
		assertTrue(imported.out().get(4).startsWith("\u201cShips may sail again\u201d tells the story of \u201cHarbours open\u201d"),
				imported.out().get(4));
		Result again = runner.run("import", project, file("third.txt", "Third\n\n" + WIRE));
		assertEquals("1 of 1 is a version of a story that is there already:", again.out().get(1));
	}

	@Test
	void list_Groups() throws Exception {
		importAll();

		List<JsonObject> all = runner.run("list", project, "--json").json();
		assertEquals(all.get(0).get("id"), all.get(0).get("group"));
		assertEquals(2, all.get(0).get("versions").getAsInt());
		assertTrue(all.get(1).get("group").isJsonNull());
		assertEquals(all.get(0).get("id"), all.get(2).get("group"));
		List<JsonObject> grouped = runner.run("list", project, "--groups", "--json").json();
		assertEquals(List.of(all.get(0).get("id"), all.get(2).get("id")), grouped.stream().map(each -> each.get("id")).toList());
		assertEquals(1.0, grouped.get(0).get("similarity").getAsDouble());
		List<String> lines = runner.run("list", project, "--groups").out();
		assertEquals(3, lines.size());
		assertEquals("A story in 2 versions", lines.get(0));
		assertTrue(lines.get(1).endsWith("100 % as the first"), lines.get(1));
		assertEquals(List.of("No two articles tell the same story."),
				runner.run("list", project, "--groups", "--filter", "harvest").out());
	}

	@Test
	void carryOver_ByName() throws Exception {
		importAll();
		Path lines = file("marks.jsonl", """
				{"kind":"entity","id":"marta","type":"person","name":"Marta Lindqvist"}
				{"kind":"mention","article":"wire.txt","text":"Marta Lindqvist","entity":"marta"}
				{"kind":"time","article":"wire.txt","text":"Tuesday","after":" to open","type":"DATE","value":"2021-03-02"}
				""");
		Result annotated = runner.run("annotate", project, "--from", lines);
		assertEquals(Cli.DONE, annotated.code(), annotated.toString());

		Result carried = runner.run("carry-over", project, "wire.txt", "Ships may sail again");

		assertEquals(Cli.DONE, carried.code(), carried.toString());
		assertEquals("1 carried over, 0 there already, 1 not carried over", carried.out().get(0));
		assertTrue(carried.out().get(1).endsWith("TimeExpression \u201cTuesday\u201d: its words are not there"),
				carried.out().get(1));
		List<JsonObject> again = runner.run("carry-over", project, "wire.txt", "printed.txt", "--json").json();
		assertEquals(List.of("missing", "there"),
				again.stream().map(each -> each.get("outcome").getAsString()).toList());
		assertTrue(again.get(0).get("newBegin").isJsonNull());
		assertEquals("Taken back: Carry annotations over to \u201cShips may sail again\u201d", runner.run("undo", project).out().get(0));
		assertEquals(0, runner.run("check", project).code());
	}

	@Test
	void carryOver_Refused() throws Exception {
		importAll();
		assertEquals(Cli.FAILED, runner.run("carry-over", project, "wire.txt", "wire.txt").code());
		assertEquals(Cli.FAILED, runner.run("carry-over", project, "wire.txt", "gone.txt").code());
		assertEquals(Cli.WRONG_USAGE, runner.run("carry-over", project, "wire.txt").code());
	}
}
