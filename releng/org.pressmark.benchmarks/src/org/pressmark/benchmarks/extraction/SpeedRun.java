// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures in this virtual machine how fast all {@linkplain Contender contenders} read the same pages on one thread. They
 * take turns page by page, each first for as many pages as the others, so that whatever else the machine does slows all.
 */
public final class SpeedRun {

	/** After so many, some 9,000 pages, the times no longer fall: what is done once a page is compiled late. */
	private static final int WARM_UP = 36;
	private static final int ROUNDS = 5;
	private static final double NANOSECONDS = 1e9;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final List<LabelledPage> pages;

	private SpeedRun(List<LabelledPage> pages) {
		this.pages = pages;
	}

	/**
	 * Writes a {@linkplain SpeedRound#line line} for each round.
	 *
	 * @param arguments the folder that holds the sets of pages
	 */
	public static void main(String[] arguments) throws IOException {
		SpeedRun run = new SpeedRun(PageSet.readAll(Path.of(arguments[0])));
		for (int i = -WARM_UP; i < ROUNDS; i++) {
			SpeedRound round = run.round(i);
			if (i >= 0) {
				System.out.println(round.line());
			}
		}
	}

	private SpeedRound round(int number) throws IOException {
		Contender[] contenders = Contender.values();
		double[] wall = new double[contenders.length];
		double[] processor = new double[contenders.length];
		for (int i = 0; i < pages.size(); i++) {
			for (int turn = 0; turn < contenders.length; turn++) {
				int contender = Math.floorMod(i + number + turn, contenders.length);
				long begin = System.nanoTime();
				long worked = THREADS.getCurrentThreadCpuTime();
				contenders[contender].read(pages.get(i));
				processor[contender] += (THREADS.getCurrentThreadCpuTime() - worked) / NANOSECONDS;
				wall[contender] += (System.nanoTime() - begin) / NANOSECONDS;
			}
		}
		return new SpeedRound(wall, processor);
	}
}
