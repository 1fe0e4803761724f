// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Results as a table: a line for each step and number of articles. */
final class Report {

	private static final List<String> HEADS = List.of("step", "articles", "median", "bare", "ratio", "aim", "heap after");
	private static final double MEGABYTE = 1 << 20;

	private final List<List<String>> lines = new ArrayList<>();

	Report(List<Result> results) {
		results.stream().map(Report::line).forEach(lines::add);
	}

	/** In columns, for a terminal. */
	String text() {
		List<List<String>> all = new ArrayList<>(List.of(HEADS));
		all.addAll(lines);
		StringBuilder text = new StringBuilder();
		for (List<String> line : all) {
			for (int i = 0; i < line.size(); i++) {
				int column = i;
				int width = all.stream().mapToInt(each -> each.get(column).length()).max().orElse(1);
				text.append(String.format(i == 0 ? "%-" + width + "s" : "  %" + width + "s", line.get(i)));
			}
			text.append('\n');
		}
		return text.toString();
	}

	/** In Markdown. */
	String markdown() {
		StringBuilder text = new StringBuilder();
		text.append(row(HEADS, Function.identity())).append(row(HEADS, head -> head.equals("step") ? "---" : "---:"));
		lines.forEach(line -> text.append(row(line, Function.identity())));
		return text.toString();
	}

	private static String row(List<String> cells, Function<String, String> cell) {
		return "| " + String.join(" | ", cells.stream().map(cell).toList()) + " |\n";
	}

	private static List<String> line(Result result) {
		return List.of(result.step(), String.format(Locale.ROOT, "%,d", result.articles()), time(result.ours()),
				result.bare().isPresent() ? time(result.bare().getAsDouble()) : "",
				result.ratio().isPresent() ? String.format(Locale.ROOT, "%.1f", result.ratio().getAsDouble()) : "",
				aim(result), String.format(Locale.ROOT, "%.0f MB", result.heap() / MEGABYTE));
	}

	private static String aim(Result result) {
		OptionalDouble aim = result.aim();
		return aim.isEmpty() ? "" : (result.inTime() ? "" : "missed: ") + "< " + time(aim.getAsDouble());
	}

	private static String time(double milliseconds) {
		if (milliseconds >= 10_000) {
			return String.format(Locale.ROOT, "%.0f s", milliseconds / 1_000);
		}
		return String.format(Locale.ROOT, milliseconds < 10 ? "%.2f ms" : "%.0f ms", milliseconds);
	}
}
