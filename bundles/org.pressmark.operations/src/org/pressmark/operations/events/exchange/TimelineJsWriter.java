// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Events for a timeline on a web page: the <a href="https://timeline.knightlab.com/docs/json-format.html">JSON format of
 * TimelineJS 3</a>. Categories are its groups; how a date is known stands in the date that it displays. Texts are HTML there:
 * whatever has a meaning in it is escaped. Times are written as they are, for the format has no zones; what has no beginning
 * stands where it ends. Events without a date, and in years that JavaScript has no days of, are left out, and said.
 *
 * @param exported the events
 */
public record TimelineJsWriter(ExportedEvents exported) implements ReportWriter {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		LeftOutEvents leftOut = new LeftOutEvents();
		List<ExportedEvent> events = leftOut.without(exported.events(), event -> TimelineJsDate.isIn(event.when()));
		leftOut.requireSome(Messages.timelineJs_nothing);
		EventWords words = EventWords.of(options.locale());
		JsonObject timeline = new JsonObject();
		if (!options.title().isBlank()) {
			JsonObject title = new JsonObject();
			title.add("text", text(options.title(), List.of()));
			timeline.add("title", title);
		}
		JsonArray slides = new JsonArray();
		events.forEach(event -> slides.add(slide(event, words)));
		timeline.add("events", slides);
		output.write((GSON.toJson(timeline) + '\n').getBytes(StandardCharsets.UTF_8));
		return leftOut.warnings(Messages.timelineJs_leftOutOne, Messages.timelineJs_leftOut);
	}

	private static JsonObject slide(ExportedEvent event, EventWords words) {
		JsonObject slide = new JsonObject();
		TimelineJsDate.set(slide, event.when().orElseThrow());
		slide.addProperty("display_date", html(words.date(event)));
		slide.add("text", text(event.title(), words.details(event)));
		event.category().ifPresent(category -> slide.addProperty("group", html(category)));
		slide.addProperty("unique_id", event.id());
		return slide;
	}

	private static JsonObject text(String headline, List<String> paragraphs) {
		JsonObject text = new JsonObject();
		text.addProperty("headline", html(headline));
		if (!paragraphs.isEmpty()) {
			text.addProperty("text", paragraphs.stream().flatMap(String::lines).filter(line -> !line.isBlank())
					.map(line -> "<p>" + html(line) + "</p>").collect(Collectors.joining()));
		}
		return text;
	}

	private static String html(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
				.replace("'", "&#39;");
	}
}
