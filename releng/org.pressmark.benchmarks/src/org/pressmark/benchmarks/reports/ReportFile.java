// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pressmark.benchmarks.Machine;

/** The file with the figures: a chapter for Excel and one for Word, each measured by itself. */
final class ReportFile {

	private static final String TITLE = "# How fast reports are written\n\nMade by `releng/benchmark-reports`; see there.\n";
	private static final List<String> CHAPTERS = List.of("Excel", "Word");

	private ReportFile() {
	}

	/** Replaces a chapter and leaves the other as it is. */
	static void replace(Path file, String chapter, String text) throws IOException {
		String before = Files.exists(file) ? Files.readString(file) : "";
		List<String> chapters = new ArrayList<>();
		for (String each : CHAPTERS) {
			chapters.add(each.equals(chapter) ? heading(each) + "\n" + measured() + text : found(before, each));
		}
		Files.createDirectories(file.getParent());
		Files.writeString(file, TITLE + "\n" + String.join("\n", chapters));
	}

	private static String heading(String chapter) {
		return "## " + chapter + "\n";
	}

	private static String found(String text, String chapter) {
		int begin = text.indexOf(heading(chapter));
		if (begin < 0) {
			return heading(chapter) + "\nNot measured yet on a machine that does nothing else.\n";
		}
		int end = text.indexOf("\n## ", begin);
		return text.substring(begin, end < 0 ? text.length() : end).stripTrailing() + "\n";
	}

	private static String measured() throws IOException {
		return "On " + LocalDate.now(ZoneOffset.UTC) + ": " + Machine.describe()
				+ String.format(Locale.ROOT, ". At the end, the load of the last minute was %.1f.%n", Machine.load());
	}
}
