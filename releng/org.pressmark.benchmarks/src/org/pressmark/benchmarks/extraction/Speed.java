// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import net.dankito.readability4j.Readability4J;

/**
 * How fast pages are read: by the parser alone, by the importer from the same bytes to the draft, and by Readability4J
 * on top of its own run of the parser. All three by turns over the same pages in the same run, so that whatever else
 * the machine does slows all.
 */
final class Speed {

	private static final int WARM_UP = 2;
	private static final double NANOSECONDS = 1e9;

	/**
	 * What a round over all pages takes.
	 *
	 * @param name    whose
	 * @param seconds the fastest of the rounds
	 */
	record Round(String name, double seconds) {
	}

	private final List<LabelledPage> pages;

	Speed(List<LabelledPage> pages) {
		this.pages = pages;
	}

	/** The rounds of the parser, ours, and Readability4J. */
	List<Round> measure(int rounds) throws IOException {
		double[] best = { Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE };
		for (int i = -WARM_UP; i < rounds; i++) {
			double[] taken = { parser(), ours(), readability() };
			for (int j = 0; i >= 0 && j < best.length; j++) {
				best[j] = Math.min(best[j], taken[j]);
			}
		}
		return List.of(new Round("`Jsoup.parse` alone", best[0]), new Round("Pressmark, bytes to draft", best[1]),
				new Round("Readability4J 1.0.8, bytes to text", best[2]));
	}

	private double parser() throws IOException {
		long begin = System.nanoTime();
		for (LabelledPage page : pages) {
			parse(page);
		}
		return (System.nanoTime() - begin) / NANOSECONDS;
	}

	private static Document parse(LabelledPage page) throws IOException {
		return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, page.url());
	}

	private double ours() {
		long begin = System.nanoTime();
		pages.forEach(page -> Extraction.of(page.source()));
		return (System.nanoTime() - begin) / NANOSECONDS;
	}

	private double readability() {
		long begin = System.nanoTime();
		for (LabelledPage page : pages) {
			new Readability4J(page.url(), new String(page.bytes(), StandardCharsets.UTF_8)).parse().getTextContent();
		}
		return (System.nanoTime() - begin) / NANOSECONDS;
	}

	/** A line on what is in use of the heap, garbage collected, after every tenth of so many pages. */
	String heapOver(int count) {
		StringBuilder heap = new StringBuilder();
		for (int i = 0; i < count; i++) {
			Extraction.of(pages.get(i % pages.size()).source());
			if ((i + 1) % (count / 10) == 0) {
				System.gc();
				long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
				heap.append(String.format(Locale.ROOT, "%s%d", heap.isEmpty() ? "" : ", ", used >> 20));
			}
		}
		return heap.toString();
	}
}
