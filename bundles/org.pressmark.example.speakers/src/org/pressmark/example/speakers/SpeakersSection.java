// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.speakers;

import java.io.IOException;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.sections.ReportBody;
import org.pressmark.export.sections.ReportContent;
import org.pressmark.export.sections.ReportParagraph;
import org.pressmark.export.sections.ReportRow;
import org.pressmark.export.sections.ReportSection;
import org.pressmark.export.sections.ReportTable;
import org.pressmark.export.sections.SectionParameter;
import org.pressmark.export.sections.TableColumn;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Quotation;

/** A table of those who are quoted. The report's wizard and its command line ask for the parameters. */
public final class SpeakersSection implements ReportSection {

	/** In which order speakers can be listed. */
	public enum Order {
		/** Whoever is quoted most comes first. */
		COUNT,
		/** By name, as the language of the report sorts them. */
		NAME
	}

	/** How many speakers are listed. */
	@SectionParameter(label = "speakers_most", least = 1)
	public int most = 20;

	/** In which order. */
	@SectionParameter(label = "speakers_order")
	public Order order = Order.COUNT;

	/** Whether the articles are named. */
	@SectionParameter(label = "speakers_articles")
	public boolean articles = true;

	@Override
	public void write(ReportContent content, ReportBody body, IProgressMonitor monitor) throws IOException {
		Locale locale = content.options().locale();
		Words words = new Words(locale);
		List<Speaker> speakers = speakers(content, monitor).stream().sorted(inOrder(locale)).toList();
		body.heading(1, words.of("heading"));
		if (speakers.isEmpty()) {
			body.note().text(words.of("none"));
			return;
		}
		ReportTable table = body.table(words.of("description"), columns(words));
		speakers.stream().limit(most).forEach(speaker -> write(speaker, table.row()));
		if (speakers.size() > most) {
			body.note().text(words.of("more", speakers.size() - most));
		}
	}

	/** Speakers are told apart by their ids, for each article comes with objects of its own. */
	private static Collection<Speaker> speakers(ReportContent content, IProgressMonitor monitor) throws IOException {
		Map<String, Speaker> speakers = new LinkedHashMap<>();
		content.readArticles((number, article) -> read(number, article, speakers), monitor);
		return speakers.values();
	}

	private static void read(int number, Article article, Map<String, Speaker> speakers) {
		for (Annotation annotation : article.getAnnotations()) {
			if (annotation instanceof Quotation quotation && quotation.getSpeaker() != null
					&& ReportContent.counts(quotation)) {
				Entity speaker = quotation.getSpeaker();
				speakers.computeIfAbsent(speaker.getId(), id -> new Speaker(speaker.getName())).quotedIn(number);
			}
		}
	}

	private Comparator<Speaker> inOrder(Locale locale) {
		Comparator<Speaker> byName = Comparator.comparing(Speaker::name, Collator.getInstance(locale));
		return order == Order.NAME ? byName : Comparator.comparingInt(Speaker::quotations).reversed().thenComparing(byName);
	}

	private TableColumn[] columns(Words words) {
		TableColumn speaker = TableColumn.text(words.of("speaker"), 4);
		TableColumn count = TableColumn.number(words.of("count"), 1);
		return articles ? new TableColumn[] { speaker, count, TableColumn.text(words.of("articles"), 3) }
				: new TableColumn[] { speaker, count };
	}

	private void write(Speaker speaker, ReportRow row) {
		row.cell(speaker.name()).cell(Integer.toString(speaker.quotations()));
		if (articles) {
			ReportParagraph cell = row.cell();
			speaker.articles().forEach(number -> cell.source(number).text(" "));
		}
	}
}
