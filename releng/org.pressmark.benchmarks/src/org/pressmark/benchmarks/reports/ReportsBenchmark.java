// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.pressmark.benchmarks.Timing;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.files.ConcordanceFile;
import org.pressmark.export.files.ConcordanceLine;
import org.pressmark.export.internal.excel.ExcelReport;
import org.pressmark.model.Article;

/** Measures writing Excel workbooks beside bare POI and fastexcel, which write the same cells. */
public final class ReportsBenchmark {

	private static final String PREAMBLE = """

			All with %d MB of heap at most. *Bare* is POI alone (`SXSSFWorkbook`) writing the very cells of our workbook, each with
			one of as many styles, and the links that lead from them, but no tables, filters, widths, lists or names; *fastexcel*
			writes them without styles. Both get the cells from a file, by turns with ours in the same run; reading that file alone is taken off their
			times, and making the articles or lines off ours. *Heap* is the most that was in use, garbage collected four times a
			second in a run of its own. Aims: at most 1.3 times the time and the heap of bare POI, and time that grows as the rows
			do.

			""";
	private static final List<String> SIZES = List.of("100000", "1000000");
	private static final int MANY = 500_000;
	private static final int TIMES = 3;
	private static final double MEGABYTE = 1 << 20;
	private static final ReportOptions OPTIONS = new ReportOptions("Benchmark", Optional.empty(), "Pressmark",
			ZonedDateTime.of(2021, 6, 1, 12, 0, 0, 0, ZoneOffset.UTC), Locale.UK, Optional.empty());

	/** Something that writes a workbook to a file. */
	private interface Writer {

		void write(Path file) throws Exception;
	}

	private final Path folder;
	private final List<Measured> results = new ArrayList<>();

	private ReportsBenchmark(Path folder) {
		this.folder = folder;
	}

	/** @param arguments a folder for files, the report to write, then the numbers of rows, if others than usual */
	public static void main(String[] arguments) throws Exception {
		List<String> sizes = Arrays.asList(arguments).subList(2, arguments.length);
		ReportsBenchmark benchmark = new ReportsBenchmark(Files.createTempDirectory(Path.of(arguments[0]), "reports"));
		try {
			for (String size : sizes.isEmpty() ? SIZES : sizes) {
				benchmark.measure(Integer.parseInt(size));
			}
			benchmark.write(Path.of(arguments[1]));
		} finally {
			benchmark.clear();
		}
	}

	private void measure(int rows) throws Exception {
		measure("lines of a concordance", rows, file -> writeLines(file, rows), () -> {
			for (int i = 0; i < rows; i++) {
				line(i);
			}
		});
		GeneratedArticles articles = new GeneratedArticles(rows / GeneratedArticles.MENTIONS);
		measure("mentions of a report, with all its sheets", rows, file -> writeReport(file, articles), () -> {
			readAll(articles);
			readAll(articles); // as a report does: once to collect, once to write
		});
	}

	private static void readAll(GeneratedArticles articles) {
		for (Article article : articles.articles()) {
			article.getText();
		}
	}

	private static void writeReport(Path file, GeneratedArticles articles) throws IOException {
		try (OutputStream output = Files.newOutputStream(file)) {
			new ExcelReport().write(articles, OPTIONS, output, new NullProgressMonitor());
		}
	}

	private static void writeLines(Path file, int count) throws Exception {
		try (ConcordanceFile lines = ConcordanceFile.open(file, OPTIONS)) {
			for (int i = 0; i < count; i++) {
				lines.add(line(i));
			}
			lines.save();
		}
	}

	private static ConcordanceLine line(int number) {
		String day = "2021-%02d-%02d".formatted(1 + number % 12, 1 + number % 28);
		return new ConcordanceLine("article-" + number / 10, Optional.of("Article number " + number / 10 + " of many"),
				Optional.of("Outlet " + number % 40), Optional.of(day), number % 5_000, number % 5_000 + 9,
				"words before that minister of number " + number + " and ", "some words", " behind, which go on until " + number,
				Optional.of("Entity " + number % 2_000), Optional.of("mark-" + number));
	}

	private void measure(String what, int rows, Writer ours, Timing.Task input) throws Exception {
		Path file = folder.resolve("ours.xlsx");
		Tape tape = new Tape(folder.resolve("tape"));
		ours.write(file);
		tape.record(file);
		Path other = folder.resolve("other.xlsx");
		Writer bare = to(tape, BareSheets::write);
		Writer fast = to(tape, FastSheets::write);
		int times = rows >= MANY ? 1 : TIMES;
		double[] oursTimes = new double[times];
		double[] bareTimes = new double[times];
		double[] fastTimes = new double[times];
		for (int i = 0; i < times; i++) {
			oursTimes[i] = Timing.seconds(() -> ours.write(file)) - Timing.seconds(input);
			double tapeTime = Timing.seconds(() -> tape.play(new Silence()));
			bareTimes[i] = Timing.seconds(() -> bare.write(other)) - tapeTime;
			fastTimes[i] = Timing.seconds(() -> fast.write(other)) - tapeTime;
		}
		long oursHeap = LiveHeap.peak(() -> ours.write(file));
		long bareHeap = LiveHeap.peak(() -> bare.write(other));
		long fastHeap = LiveHeap.peak(() -> fast.write(other));
		Measured measured = new Measured(what, rows, Files.size(file) / MEGABYTE, Timing.median(oursTimes),
				Timing.median(bareTimes), Timing.median(fastTimes), oursHeap / MEGABYTE, bareHeap / MEGABYTE, fastHeap / MEGABYTE);
		System.out.println(measured.row());
		results.add(measured);
	}

	private static Writer to(Tape tape, Writing writing) {
		return file -> {
			try (OutputStream output = Files.newOutputStream(file)) {
				writing.write(tape, output);
			}
		};
	}

	/** Something that writes the cells of a tape. */
	private interface Writing {

		void write(Tape tape, OutputStream output) throws IOException;
	}

	private void write(Path report) throws IOException {
		StringBuilder text = new StringBuilder(PREAMBLE.formatted(Runtime.getRuntime().maxMemory() >> 20));
		text.append(Measured.HEAD);
		results.forEach(result -> text.append(result.row()).append('\n'));
		ReportFile.replace(report, "Excel", text.toString());
	}

	private void clear() throws IOException {
		try (var files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}
}
