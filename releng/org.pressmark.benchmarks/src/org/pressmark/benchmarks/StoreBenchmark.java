// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Display;
import org.pressmark.benchmarks.project.ProjectGenerator;

/** Measures the store, and the list of articles on top of it, on projects of several sizes. */
public final class StoreBenchmark {

	private static final String PREAMBLE = """
			# How fast the store is

			Made by `releng/benchmark-store`; see there. Times are medians of several runs, but for the scrolling in the
			window, with the file in the system's cache. *Bare* is what plain JDBC takes to read or write the same rows of
			the same file on connections set up the same way: in the same run, and where it reads, by turns with ours.
			It makes no objects, keeps no rules, tells no window, and writes a step of the history as bytes that it is given.
			*Ratio* is ours to that. *Painted in the window* means read by the workbench's own list of articles, filled
			into its table and painted on a display, the wait for the display's frames included. *Heap after* is what is in
			use after a garbage collection.

			""";

	private static final String CHECK = "--check";
	private static final List<String> SIZES = List.of("1000", "10000", "100000");

	private final Path folder;
	private final boolean checking;
	private final List<Result> results = new ArrayList<>();
	private final List<String> facts = new ArrayList<>();

	private StoreBenchmark(Path folder, boolean checking) {
		this.folder = folder;
		this.checking = checking;
	}

	/**
	 * @param arguments the folder of the generated projects, the report to write, then the numbers of articles, if others
	 *        than usual, and {@value #CHECK} if the projects shall be checked too
	 */
	public static void main(String[] arguments) throws Exception {
		List<String> sizes = new ArrayList<>(Arrays.asList(arguments).subList(2, arguments.length));
		StoreBenchmark benchmark = new StoreBenchmark(Path.of(arguments[0]), sizes.remove(CHECK));
		List<Integer> articles = (sizes.isEmpty() ? SIZES : sizes).stream().map(Integer::valueOf).toList();
		// Java compiles what it runs often: the first project is there to warm up, too.
		benchmark.run(Collections.min(articles));
		benchmark.forget();
		for (int each : articles) {
			benchmark.run(each);
		}
		benchmark.write(Path.of(arguments[1]));
	}

	private void forget() {
		results.clear();
		facts.clear();
	}

	private void run(int articles) throws Exception {
		Path project = project(articles);
		Path copy = project.resolveSibling("scratch.pressmark");
		delete(copy);
		Files.copy(project, copy);
		Display display = Display.getDefault();
		try (ProjectBenchmark benchmark = new ProjectBenchmark(copy, articles, display, checking,
				step -> say("%,d articles: %s", articles, step))) {
			results.addAll(benchmark.run());
		} finally {
			delete(copy);
		}
	}

	private Path project(int articles) throws Exception {
		Path project = folder.resolve("articles-" + articles + ".pressmark");
		if (!Files.exists(project)) {
			say("Making a project of %,d articles", articles);
			Path part = folder.resolve("part.pressmark");
			delete(part);
			double time = Timing.once(() -> new ProjectGenerator().generate(part, articles));
			Files.move(part, project);
			say("It took %,.0f s", time / 1_000);
		}
		facts.add(
				String.format(Locale.ROOT, "%,d articles are a file of %,.0f MB", articles, Files.size(project) / 1e6));
		return project;
	}

	/** With what SQLite leaves beside it when the program ends early. */
	private static void delete(Path file) throws IOException {
		for (String suffix : List.of("", "-wal", "-shm", "-lock")) {
			Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
		}
	}

	private void write(Path file) throws IOException {
		facts.add("the heap was limited to " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
		Memory.peak().ifPresent(peak -> facts.add("at most " + (peak >> 20) + " MB were in memory, the heap included"));
		facts.add(String.format(Locale.ROOT, "at the end, the load of the last minute was %.1f",
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
		Report report = new Report(results);
		System.out.print(report.text());
		StringBuilder text = new StringBuilder(PREAMBLE);
		text.append("On ").append(LocalDate.now(ZoneOffset.UTC)).append(": ").append(Machine.describe())
				.append(". ");
		facts.forEach(fact -> text.append(Character.toUpperCase(fact.charAt(0))).append(fact.substring(1)).append(". "));
		text.deleteCharAt(text.length() - 1).append("\n\n").append(report.markdown());
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private static void say(String format, Object... values) {
		System.err.println(String.format(Locale.ROOT, format, values));
	}
}
