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
		SetResult bodies = result(data.resolve(PageSet.BODIES), doubtful);
		SetResult metadata = result(data.resolve(PageSet.METADATA), doubtful);
		List<LabelledPage> all = new ArrayList<>(pages(bodies));
		all.addAll(pages(metadata));
		System.err.println("Measuring the speed");
		Speed speed = new Speed(data).measure();
		System.err.println("Reading " + MANY + " pages");
		String heap = HeapOverPages.measure(all, MANY);
		ExtractionReport report = new ExtractionReport(bodies, metadata);
		String summary = report.summary() + report.speed(speed, all.size(), MANY, heap);
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
