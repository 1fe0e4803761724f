// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pressmark.benchmarks.Machine;

/** The report on the two sets of pages, in Markdown. */
final class ExtractionReport {

	private static final String PREAMBLE = """
			# How well articles are extracted

			Made by `releng/benchmark-extraction`; see there. The pages belong to their publishers and are not in this
			repository. Bodies are scored as the authors of the article-extraction-benchmark do it: runs of four words that
			the extracted and the labelled text have in common, precision and recall averaged over the pages, F1 of the two
			averages; *exact* is the share of pages whose words are the same in the same order. Title, authors and date of
			publication are right when they are the label's, but for case, accents, spaces and punctuation; all authors and
			no others must be there. Labels that the pages prove wrong are listed with the reason in
			`doubtful-labels.properties` beside the benchmark; *of right labels* leaves them out.

			""";

	private final SetResult bodies;
	private final SetResult metadata;

	ExtractionReport(SetResult bodies, SetResult metadata) {
		this.bodies = bodies;
		this.metadata = metadata;
	}

	String preamble() throws IOException {
		return PREAMBLE + "On " + LocalDate.now(ZoneOffset.UTC) + ": " + Machine.describe() + ".\n\n";
	}

	String summary() {
		StringBuilder text = new StringBuilder();
		text.append("## Bodies of ").append(bodies.pages().size()).append(" pages\n\n");
		text.append("| | F1 | precision | recall | exact |\n| --- | ---: | ---: | ---: | ---: |\n");
		text.append(row("**Pressmark**", number(bodies.f1(true)), number(bodies.precision(true)),
				number(bodies.recall(true)), number(bodies.exact(true))));
		Peers.ALL.forEach(peer -> text.append(row(peer.name(), peer.f1(), "", "", peer.exact())));
		text.append("\n## Metadata and bodies of ").append(metadata.pages().size()).append(" pages\n\n");
		text.append("| | of all labels | of right labels | wrong labels | aim |\n| --- | ---: | ---: | ---: | ---: |\n");
		text.append(right(SetResult.TITLE, MetadataScore::title, "0.95"));
		text.append(right(SetResult.AUTHORS, MetadataScore::authors, "0.90"));
		text.append(right(SetResult.DATE, MetadataScore::date, "0.95"));
		text.append(row("body F1", number(metadata.f1(true)), number(metadata.f1(false)), wrong(SetResult.BODY), "0.93"));
		text.append(row("body exact", number(metadata.exact(true)), number(metadata.exact(false)), wrong(SetResult.BODY),
				""));
		return text.append('\n').toString();
	}

	private String right(String field, Function<MetadataScore, Optional<Boolean>> score, String aim) {
		return row(field, number(metadata.right(field, score, true)), number(metadata.right(field, score, false)),
				wrong(field), aim);
	}

	private String wrong(String field) {
		return String.valueOf(metadata.wrongLabels(field));
	}

	/** The table of the times, each with its ratio to that of the parser, and the line on the heap. */
	String speed(Speed speed, int pages, int many, String heap) {
		StringBuilder text = new StringBuilder("## Speed\n\n");
		text.append(String.format(Locale.ROOT, """
				Medians of %d rounds over the same %d pages in %d virtual machines, on one thread, by turns page by page: by the
				clock, and by the time that the processor worked for the thread, which other work on the machine changes less.
				The ratios are taken round by round. The load of the last minute was %.1f at the beginning and %.1f at the end.

				| | pages a second | time to the parser's | pages a second of the processor | its time to the parser's |
				| --- | ---: | ---: | ---: | ---: |
				""", speed.rounds(), pages, speed.machines(), speed.loadBefore(), speed.loadAfter()));
		for (Contender who : Contender.values()) {
			text.append(row(who.title(), rate(pages / speed.median(round -> round.wall(who))),
					ratio(speed.median(round -> round.wallRatio(who))),
					rate(pages / speed.median(round -> round.processor(who))),
					ratio(speed.median(round -> round.processorRatio(who)))));
		}
		text.append(String.format(Locale.ROOT, "%nOurs to the parser's by the processor's time in each virtual machine: %s.%n",
				Arrays.stream(speed.medians(round -> round.processorRatio(Contender.OURS))).mapToObj(ExtractionReport::ratio)
						.collect(Collectors.joining(", "))));
		text.append(String.format(Locale.ROOT, "%nHeap in use after each tenth of %,d pages, garbage collected: %s MB.%n%n",
				many, heap));
		return text.toString();
	}

	private static String rate(double pages) {
		return String.format(Locale.ROOT, "%.0f", pages);
	}

	private static String ratio(double times) {
		return String.format(Locale.ROOT, "%.2f", times);
	}

	String pages() {
		StringBuilder text = new StringBuilder("## Page by page\n\n");
		text.append("Wrong labels are in brackets; a page that is refused says so.\n\n");
		text.append("| page | F1 | precision | recall | exact | title | authors | date | warns |\n");
		text.append("| --- | ---: | ---: | ---: | --- | --- | --- | --- | --- |\n");
		bodies.pages().forEach(result -> text.append(row(result)));
		metadata.pages().forEach(result -> text.append(row(result)));
		return text.toString();
	}

	private String row(PageResult result) {
		BodyScore body = result.body();
		String id = result.page().id();
		return row(id.substring(0, 12), doubtful(id, SetResult.BODY, number(body.f1())), number(body.precision()),
				number(body.recall()), body.exact() ? "yes" : "",
				doubtful(id, SetResult.TITLE, mark(result.metadata().title())),
				doubtful(id, SetResult.AUTHORS, mark(result.metadata().authors())),
				doubtful(id, SetResult.DATE, mark(result.metadata().date())), result.extraction().warnings());
	}

	private String doubtful(String id, String field, String figure) {
		return metadata.doubtful().reason(id, field).isPresent() ? '(' + figure + ')' : figure;
	}

	private static String mark(Optional<Boolean> right) {
		return right.map(yes -> yes ? "right" : "wrong").orElse("");
	}

	private static String row(String... cells) {
		return "| " + String.join(" | ", cells) + " |\n";
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.4f", value);
	}
}
