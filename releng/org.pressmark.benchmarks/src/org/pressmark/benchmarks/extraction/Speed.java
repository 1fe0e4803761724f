// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.pressmark.benchmarks.Machine;

/**
 * How fast pages are read, as {@link SpeedRun} measures it, in several virtual machines one after another: what a machine
 * compiles well differs from start to start, and that must not decide. Figures are medians over all rounds.
 */
final class Speed {

	private static final int MACHINES = 5;

	private final Path pages;
	/** Those of each machine. */
	private final List<List<SpeedRound>> rounds = new ArrayList<>();
	private final double loadBefore;
	private double loadAfter;

	/** @param pages the folder that holds the sets of pages */
	Speed(Path pages) {
		this.pages = pages;
		loadBefore = Machine.load();
	}

	/** Measures. */
	Speed measure() throws IOException {
		for (int i = 0; i < MACHINES; i++) {
			run();
		}
		loadAfter = Machine.load();
		return this;
	}

	private void run() throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-cp", System.getProperty("java.class.path"), SpeedRun.class.getName(), pages.toString())
						.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader lines = process.inputReader()) {
			rounds.add(lines.lines().map(SpeedRound::parse).toList());
		}
		int exit = process.onExit().join().exitValue();
		if (exit != 0) {
			throw new IOException("Measuring the speed ended with code " + exit);
		}
	}

	/** The median over all rounds. */
	double median(ToDoubleFunction<SpeedRound> figure) {
		return median(rounds.stream().flatMap(List::stream), figure);
	}

	/** The median over the rounds of each machine, from the least to the greatest. */
	double[] medians(ToDoubleFunction<SpeedRound> figure) {
		return rounds.stream().mapToDouble(machine -> median(machine.stream(), figure)).sorted().toArray();
	}

	private static double median(Stream<SpeedRound> rounds, ToDoubleFunction<SpeedRound> figure) {
		double[] sorted = rounds.mapToDouble(figure).sorted().toArray();
		return sorted[sorted.length / 2];
	}

	/** How many virtual machines there were. */
	int machines() {
		return MACHINES;
	}

	/** How many rounds there were in all of them. */
	int rounds() {
		return rounds.stream().mapToInt(List::size).sum();
	}

	/** The load of the last minute when it began. */
	double loadBefore() {
		return loadBefore;
	}

	/** The load of the last minute at its end. */
	double loadAfter() {
		return loadAfter;
	}
}
