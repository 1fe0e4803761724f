// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;

/** Which sections a Word report has is said on the command line. */
class ReportSectionsTest {

	@TempDir
	Path folder;

	private final CommandRunner commands = new CommandRunner();
	private Path project;
	private Path word;

	@BeforeEach
	void makeProject() {
		project = commands.annotatedProject(folder);
		word = folder.resolve("r.docx");
	}

	private String report(Object... sections) throws IOException {
		Object[] arguments = new Object[sections.length * 2 + 4];
		List<Object> begin = List.of("report", project, "--word", word);
		for (int i = 0; i < begin.size(); i++) {
			arguments[i] = begin.get(i);
		}
		for (int i = 0; i < sections.length; i++) {
			arguments[4 + 2 * i] = "--section";
			arguments[5 + 2 * i] = sections[i];
		}
		Result result = commands.run(arguments);
		assertEquals(Cli.DONE, result.code(), result::toString);
		try (ZipFile zip = new ZipFile(word.toFile())) {
			return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void report_OnlyTheSectionsThatAreNamed() throws IOException {
		String text = report("sources", "org.pressmark.export.quotations");
		assertTrue(text.indexOf(">Sources<") < text.indexOf(">Quotations<"));
		assertFalse(text.contains(">Events in the order of time<"));
	}

	@Test
	void report_OnlyAValue_AllThatIsUsual() throws IOException {
		String usual = report();
		assertTrue(usual.contains("Events without a date") || usual.contains(">Events in the order of time<"));
		assertTrue(usual.contains("<pic:pic"));
		String text = report("events:picture=no");
		assertTrue(text.contains(">Quotations<") && text.contains(">Events in the order of time<"));
		assertFalse(text.contains("<pic:pic"));
	}

	@Test
	void report_WhatCannotBe() {
		assertWrong("There is no section summery; there are title, contents,", "summery");
		assertWrong("The section events has no parameter colour; it has picture, undated", "events:colour=red");
		assertWrong("contents:levels cannot be 3, but 1 to 2", "contents:levels=3");
		assertWrong("quotations:which cannot be some, but all, literal", "quotations:which=some");
		assertFalse(Files.exists(word));
	}

	private void assertWrong(String message, String section) {
		Result result = commands.run("report", project, "--word", word, "--section", section);
		assertEquals(Cli.WRONG_USAGE, result.code());
		assertTrue(result.err().getFirst().contains(message), result::toString);
	}

	@Test
	void help_ListsSectionsAndParameters() {
		String help = String.join("\n", commands.run("report", "--help").out());
		assertTrue(help.contains("quotations:which=all") && help.contains("events:picture=yes"), help);
	}
}
