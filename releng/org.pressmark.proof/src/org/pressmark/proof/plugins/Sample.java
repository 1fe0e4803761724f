// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.plugins;

import java.util.List;

/**
 * A sample for authors of plug-ins, and what shows that it is at work.
 *
 * @param bundle its id; that of its feature ends with ".feature"
 * @param isInWindow whether its code runs when the window shows a project, and somebody goes through the marks of an article
 * @param input the text of a file; empty if the command needs none
 * @param command a command that shows it, without a window; empty if only the window does. PROJECT stands for the sample
 * project, INPUT for that file, WORK for a folder
 * @param says what the command says while the sample is installed, and only then
 */
record Sample(String bundle, boolean isInWindow, String input, List<String> command, String says) {

	/** Near the beginning, where somebody soon gets to. */
	private static final String FIGURE = """
			{"kind": "Figure", "article": "phnom-penh-post_undated.txt", "text": "speaks with", "value": 2, "unit": "people"}
			""";
	private static final String PAGE = """
			<html><head><link rel="canonical" href="https://www.harbour-bulletin.example/story"><title>Bulletin</title></head><body>
			<p class="t">The harbour was closed</p><p class="w">Jane Doe</p><p class="d">4 May 2021, 10:00</p>
			<div class="ad"><p>The harbour was closed for three days, the port authority said on Tuesday.</p>
			<p>Ships were sent to other ports, and some of them waited in the bay.</p></div></body></html>
			""";
	private static final String MESSAGE = """
			\u0016\u0016\u0001abc0123 4 i 112  G7/Diplomacy/
			\u0002Ministers meet in London
			   LONDON, May 3 (ABC) - The foreign ministers of the G7 met
			in London on Monday, for the first time in two years.
			\u0003031630 GMT MAY 21\u0004""";

	/** The source of the article in which the claim is. */
	static final String CLAIMED_IN = "phnom-penh-post_undated.txt";

	/** All that there are. */
	static final List<Sample> ALL = List.of(
			new Sample("org.pressmark.example.claims", true, FIGURE, List.of("annotate", "PROJECT", "--from", "INPUT"), " 0 failed"),
			new Sample("org.pressmark.example.countries", false, "",
					List.of("look-up", "Corée du Sud", "--in", "org.pressmark.example.countries"), "KR, KOR"),
			new Sample("org.pressmark.example.digest", false, "", List.of("report", "PROJECT", "--to", "WORK/digest.md"), "Written:"),
			new Sample("org.pressmark.example.holidays", true, "", List.of(), ""),
			new Sample("org.pressmark.example.sites", false, PAGE, List.of("extract", "INPUT", "--json"), "rule for harbour-bulletin.example"),
			new Sample("org.pressmark.example.speakers", false, "",
					List.of("report", "PROJECT", "--word", "WORK/speakers.docx", "--section", "org.pressmark.example.speakers:most=3"),
					"Written:"),
			new Sample("org.pressmark.example.suggester", false, "The council adopted S/RES/2397 in 2017.",
					List.of("suggest", "--text", "INPUT", "--published", "2021-05-07", "--json"), "S/RES/2397"),
			new Sample("org.pressmark.example.wire", false, MESSAGE, List.of("extract", "INPUT", "--json"),
					"Ministers meet in London"));

	String feature() {
		return bundle + ".feature";
	}

	/** What p2 installs. */
	String unit() {
		return feature() + ".feature.group";
	}
}
