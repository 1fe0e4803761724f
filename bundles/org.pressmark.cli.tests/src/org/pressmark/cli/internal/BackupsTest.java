// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.cli.internal.CommandRunner.HANKYOREH;
import static org.pressmark.cli.internal.CommandRunner.MAY_3;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;

import com.google.gson.JsonObject;

/** Rolling backups without a window: made, listed, restored, also of a project that is beyond reading. */
class BackupsTest {

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void create() {
		project = folder.resolve("g7.pressmark");
		done(runner.run("import", project, HANKYOREH));
	}

	@Test
	void backup_WithoutTarget_Rolls() {
		done(runner.run("backup", project));
		assertEquals(List.of("Nothing has changed since the newest backup."), done(runner.run("backup", project)));
		done(runner.run("import", project, MAY_3));
		done(runner.run("backup", project, "--keep", 1));

		List<JsonObject> backups = runner.run("backups", project, "--json").json();
		assertEquals(1, backups.size());
		assertEquals(2 + 1, backups.getFirst().get("steps").getAsInt());
		assertEquals("Import unnamed-outlet_2021-05-03.txt", backups.getFirst().get("lastStep").getAsString());
		List<String> table = done(runner.run("backups", project));
		assertEquals(2, table.size());
		assertTrue(table.getLast().contains(backups.getFirst().get("file").getAsString()), table.toString());
	}

	@Test
	void backup_IntoAFolderForAll() {
		Path root = folder.resolve("all");
		done(runner.run("backup", project, "--folder", root));

		assertEquals(List.of("No backups."), done(runner.run("backups", project)));
		assertEquals(2, done(runner.run("backups", project, "--folder", root)).size());
	}

	@Test
	void backups_ProjectIsGone_ListsThem() throws Exception {
		done(runner.run("backup", project));
		Files.delete(project);

		assertEquals(2, done(runner.run("backups", project)).size());
	}

	@Test
	void backups_NoProjectOfThatName() {
		Path misspelt = folder.resolve("g8.pressmark");

		Result result = runner.run("backups", misspelt);

		assertEquals(Cli.FAILED, result.code());
		assertEquals(List.of(), result.out());
		assertEquals(List.of("pressmark: There is no project " + misspelt + ", nor a backup of one of that name."),
				result.err());
	}

	@Test
	void restore_Replace_KeepsWhatIsReplaced() {
		done(runner.run("backup", project));
		String backup = runner.run("backups", project, "--json").json().getFirst().get("file").getAsString();
		done(runner.run("import", project, MAY_3));

		List<String> said = done(runner.run("restore", backup, project, "--replace"));

		assertEquals(1, runner.run("list", project, "--json").out().size());
		String kept = runner.run("backups", project, "--json").json().getFirst().get("file").getAsString();
		assertEquals(List.of("Restored to " + project, "What it was before is kept in " + kept), said);
		assertEquals(2, runner.run("list", kept, "--json").out().size());
	}

	@Test
	void restore_ProjectIsBeyondReading() throws Exception {
		done(runner.run("backup", project));
		Files.writeString(project, "nothing is left");
		String backup = runner.run("backups", project, "--json").json().getFirst().get("file").getAsString();

		List<String> said = done(runner.run("restore", backup, project, "--replace"));

		assertEquals(1, runner.run("list", project, "--json").out().size());
		Path aside = Path.of(said.getLast().replaceFirst("What it was before is kept in ", ""));
		assertTrue(aside.getFileName().toString().startsWith("g7.damaged-"), said.toString());
		assertEquals("nothing is left", Files.readString(aside));
	}

	private static List<String> done(Result result) {
		assertEquals(Cli.DONE, result.code(), result.toString());
		assertEquals(List.of(), result.err());
		return result.out();
	}
}
