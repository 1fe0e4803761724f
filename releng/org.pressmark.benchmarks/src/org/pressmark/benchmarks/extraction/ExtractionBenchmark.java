// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures how right and how fast articles are extracted from saved pages of the web. */
public final class ExtractionBenchmark {

	private static final int ROUNDS = 5;
	private static final int MANY = 10_000;

	private ExtractionBenchmark() {
	}

	/**
	 * @param arguments the folder that holds the folders {@code extraction-dev} and {@code metadata-dev} of pages, and the
	 *        report to write
	 */
	public static void main(String[] arguments) throws IOException {
		Path data = Path.of(arguments[0]);
		DoubtfulLabels doubtful = new DoubtfulLabels();
		SetResult bodies = result(data.resolve("extraction-dev"), doubtful);
		SetResult metadata = result(data.resolve("metadata-dev"), doubtful);
		List<LabelledPage> all = new ArrayList<>(pages(bodies));
		all.addAll(pages(metadata));
		System.err.println("Measuring the speed");
		Speed speed = new Speed(all);
		List<Speed.Round> rounds = speed.measure(ROUNDS);
		System.err.println("Reading " + MANY + " pages");
		String heap = speed.heapOver(MANY);
		ExtractionReport report = new ExtractionReport(bodies, metadata);
		String summary = report.summary() + report.speed(rounds, all.size(), MANY, heap);
		System.out.print(summary);
		Path file = Path.of(arguments[1]);
		Files.createDirectories(file.getParent());
		Files.writeString(file, report.preamble() + summary + report.pages());
	}

	private static SetResult result(Path folder, DoubtfulLabels doubtful) throws IOException {
		System.err.println("Reading " + folder.getFileName());
		return new SetResult(PageSet.read(folder).stream().map(PageResult::of).toList(), doubtful);
	}

	private static List<LabelledPage> pages(SetResult result) {
		return result.pages().stream().map(PageResult::page).toList();
	}
}
