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

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.pressmark.benchmarks.Timing;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.word.WordReport;
import org.pressmark.model.Article;

/** Measures writing Word reports beside bare POI, which writes the same content. */
public final class WordBenchmark {

	private static final String PREAMBLE = """

			With %d MB of heap at most, with the sections that are usual, of articles with %d marked names and %d quotations each.
			*Bare* is POI alone (`XWPFDocument`) writing the very content of our report from a file, by turns with ours in the same
			run: paragraphs, tables, runs, links, bookmarks and fields, styles and lists, header and footer, and the chart, whose
			workbook POI embeds itself. It is written as one writes with POI by hand, by methods of XWPF and, where those count what
			is there each time or are missing, by its classes of elements. It leaves out the description of the chart and what says
			which rows of a table look apart; of pictures, comments and footnotes these reports have none. Reading that file alone
			is taken off its time, and making the articles, each of which is read three times, off ours. *Heap* is the most that
			was in use, garbage collected four times a second in a run of its own. Aims: at most 1.3 times the time and the heap
			of bare POI, and both growing as the articles do.

			""";
	private static final String HEAD = """
			| articles | file | ours | bare | ratio | heap | bare | ratio | an article, time | heap |
			| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
			""";
	private static final List<String> SIZES = List.of("100", "1000", "10000");
	private static final int MANY = 5_000;
	private static final int LARGEST_PART = 1 << 30;
	private static final int TIMES = 5;
	private static final double MEGABYTE = 1 << 20;
	private static final ReportOptions OPTIONS = new ReportOptions("Benchmark", Optional.empty(), "Pressmark",
			ZonedDateTime.of(2021, 6, 1, 12, 0, 0, 0, ZoneOffset.UTC), Locale.UK, Optional.empty());

	private final Path folder;
	private final List<String> rows = new ArrayList<>();

	private WordBenchmark(Path folder) {
		this.folder = folder;
	}

	/** @param arguments a folder for files, the report to write, then the numbers of articles, if others than usual */
	public static void main(String[] arguments) throws Exception {
		// To read back what was written: the text of 10,000 articles is more than POI takes from a stranger, and packs better.
		IOUtils.setByteArrayMaxOverride(LARGEST_PART);
		ZipSecureFile.setMinInflateRatio(0);
		Sections.register();
		List<String> sizes = Arrays.asList(arguments).subList(2, arguments.length);
		Path folder = Files.createTempDirectory(Path.of(arguments[0]), "word");
		WordBenchmark benchmark = new WordBenchmark(folder);
		for (String size : sizes.isEmpty() ? SIZES : sizes) {
			benchmark.measure(Integer.parseInt(size));
		}
		String text = PREAMBLE.formatted(Runtime.getRuntime().maxMemory() >> 20, GeneratedArticles.MENTIONS,
				GeneratedArticles.QUOTATIONS);
		ReportFile.replace(Path.of(arguments[1]), "Word", text + HEAD + String.join("", benchmark.rows));
		Files.delete(folder);
	}

	private void measure(int count) throws Exception {
		GeneratedArticles articles = new GeneratedArticles(count);
		Path file = folder.resolve("ours.docx");
		Path other = folder.resolve("bare.docx");
		WordTape tape = new WordTape(folder.resolve("tape"));
		Timing.Task ours = () -> writeOurs(articles, file);
		Timing.Task bare = () -> writeBare(tape, other);
		int times = count >= MANY ? 1 : TIMES;
		for (int i = 0; i < times; i++) {
			ours.run(); // until it is compiled, a short one measures nothing but the compiler
			tape.record(file);
			bare.run();
		}
		double[] oursTimes = new double[times];
		double[] bareTimes = new double[times];
		for (int i = 0; i < times; i++) {
			oursTimes[i] = Timing.seconds(ours) - Timing.seconds(() -> readThreeTimes(articles));
			bareTimes[i] = Timing.seconds(bare) - Timing.seconds(() -> tape.play(new SilentWord()));
		}
		double oursTime = Timing.median(oursTimes);
		double bareTime = Timing.median(bareTimes);
		double oursHeap = LiveHeap.peak(ours) / MEGABYTE;
		double bareHeap = LiveHeap.peak(bare) / MEGABYTE;
		String row = String.format(Locale.ROOT, "| %,d | %.1f MB | %.2f s | %.2f s | %.2f | %.0f MB | %.0f MB | %.2f | %.2f ms | %.0f kB |%n",
				count, Files.size(file) / MEGABYTE, oursTime, bareTime, oursTime / bareTime, oursHeap, bareHeap,
				oursHeap / bareHeap, oursTime * 1000 / count, oursHeap * 1024 / count);
		System.out.print(row);
		rows.add(row);
		for (Path used : List.of(file, other, folder.resolve("tape"))) {
			Files.delete(used);
		}
	}

	private static void writeOurs(GeneratedArticles articles, Path file) throws IOException {
		try (OutputStream output = Files.newOutputStream(file)) {
			List<String> warnings = new WordReport().write(articles, OPTIONS, output, new NullProgressMonitor());
			if (!warnings.isEmpty()) {
				throw new IOException(warnings.getFirst());
			}
		}
	}

	private static void writeBare(WordTape tape, Path file) throws IOException {
		try (OutputStream output = Files.newOutputStream(file)) {
			BareWord.write(tape, output);
		}
	}

	/** As a report does: once to collect, once for the articles, once for the quotations. */
	private static void readThreeTimes(GeneratedArticles articles) {
		for (int i = 0; i < 3; i++) {
			for (Article article : articles.articles()) {
				article.getText();
			}
		}
	}
}
