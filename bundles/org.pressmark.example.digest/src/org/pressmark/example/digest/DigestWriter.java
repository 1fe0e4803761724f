// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.digest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
import org.pressmark.model.Article;
import org.pressmark.model.Event;
import org.pressmark.model.time.Edtf;

/** Writes what happened when, and who wrote about it, as a page of Markdown. Stateless. */
public final class DigestWriter implements ReportWriter {

	/** Nobody knows how many articles there are: each takes its share of what is left. */
	private static final int SHARES = 100;

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor);
		Words words = new Words(options.locale());
		Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
		writer.write("# " + Markdown.line(options.title()) + "\n\n" + Markdown.line(about(options)) + '\n');
		writer.write("\n## " + words.of("events") + "\n\n");
		for (Event event : inOrder(input.project().getEvents())) {
			writer.write("- " + Markdown.line(words.date(event.getWhen())) + ": " + Markdown.line(event.getTitle()) + '\n');
		}
		writer.write("\n## " + words.of("articles") + "\n\n");
		for (Article article : input.articles()) {
			// Throws when the person cancels.
			progress.setWorkRemaining(SHARES).split(1);
			writer.write("1. " + line(article, words) + '\n');
		}
		// The stream is not ours to close.
		writer.flush();
		return List.of();
	}

	private static String about(ReportOptions options) {
		String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(options.locale())
				.format(options.generatedAt());
		return Stream.of(options.author(), date, options.classification().orElse("")).filter(part -> !part.isBlank())
				.collect(Collectors.joining(", "));
	}

	private static List<Event> inOrder(List<Event> events) {
		return events.stream().sorted(Comparator.comparing(event -> parsed(event.getWhen()),
				Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	private static Edtf parsed(String date) {
		return date == null ? null : Edtf.parse(date);
	}

	private static String line(Article article, Words words) {
		String title = Objects.requireNonNullElse(article.getTitle(), words.of("untitled"));
		String rest = Stream.of(article.getOutlet(), words.date(article.getPublished())).filter(Objects::nonNull)
				.collect(Collectors.joining(", "));
		return "**" + Markdown.line(title) + "**, " + Markdown.line(rest);
	}
}
