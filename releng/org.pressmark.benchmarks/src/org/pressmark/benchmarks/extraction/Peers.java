// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.util.List;

/** What others reach on the first set of pages, as {@code README.md} beside the sets says. */
final class Peers {

	/**
	 * One of them.
	 *
	 * @param name  its name
	 * @param f1    the harmonic mean of precision and recall
	 * @param exact the share of pages without any difference; empty when nobody says
	 */
	record Peer(String name, String f1, String exact) {
	}

	static final List<Peer> ALL = List.of(new Peer("rs-trafilatura", "0.972", "0.28"),
			new Peer("AutoExtract", "0.971", "0.49"), new Peer("go-trafilatura", "0.962", ""),
			new Peer("trafilatura", "0.950", ""), new Peer("newspaper4k", "0.944", "0.36"),
			new Peer("Readability.js", "0.944", "0.15"), new Peer("Readability4J 1.0.8", "0.938", ""),
			new Peer("boilerpipe", "0.851", ""));

	private Peers() {
	}
}
