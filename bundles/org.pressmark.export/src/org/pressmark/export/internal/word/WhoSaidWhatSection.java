// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.AnnotatedArticle;
import org.pressmark.export.internal.report.CodeEntry;
import org.pressmark.export.internal.report.EntityEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.SectionParameter;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;

/**
 * Who said what: a line for each speaker, a column for each topic, the numbers of quotations where both meet. A quotation is
 * on the topics of the coded passages that it shares words with.
 */
public final class WhoSaidWhatSection extends WordSection {

	/** How many topics it has at most, those with most quotations. */
	@SectionParameter(label = "whoSaidWhat_topics", least = 1, most = 8)
	public int topics = 5;

	/** How many quotations a speaker has to have that are on a topic. */
	@SectionParameter(label = "whoSaidWhat_least", least = 1)
	public int least = 1;

	private static final String NAME = "whoSaidWhat";
	private static final String NO_BREAK_SPACE = "\u00A0";
	private static final int SPEAKER_WIDTH = 1958;

	/** A quotation that is on a topic. */
	private record Said(EntityEntry speaker, CodeEntry topic, int quotation, int article) {
	}

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		Words words = report.words();
		Heading.section(words.of(NAME), NAME).write(document);
		List<Said> all = said(report, monitor);
		List<CodeEntry> shown = topics(all);
		Map<EntityEntry, List<Said>> speakers = all.stream().filter(said -> shown.contains(said.topic()))
				.collect(Collectors.groupingBy(Said::speaker));
		speakers.values().removeIf(their -> count(their) < least);
		if (speakers.isEmpty()) {
			document.paragraph(Style.NOTE).text(words.of("whoSaidWhat_none"));
			return;
		}
		long left = all.stream().map(Said::topic).distinct().count() - shown.size();
		document.paragraph(Style.NOTE).text(words.of("whoSaidWhat_intro"))
				.text(left == 0 ? "" : " " + words.of("whoSaidWhat_more", left));
		WordTable table = document.table(Style.REPORT_TABLE, words.of("whoSaidWhat_description"), widths(shown.size()));
		WordRow header = table.headerRow().cell(Style.TABLE_HEADER, words.of("whoSaidWhat_speaker"));
		shown.forEach(topic -> header.cell(Style.TABLE_HEADER, Objects.toString(topic.code().getName(), "")));
		speakers.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<EntityEntry, List<Said>> entry) -> -count(entry.getValue()))
						.thenComparing(entry -> entry.getKey().index()))
				.forEach(entry -> write(entry.getKey(), entry.getValue(), shown, table.row()));
	}

	private static int[] widths(int topics) {
		int[] widths = new int[topics + 1];
		Arrays.fill(widths, (WordFile.TEXT_WIDTH - SPEAKER_WIDTH) / topics);
		widths[0] = SPEAKER_WIDTH;
		return widths;
	}

	private static int count(List<Said> said) {
		return (int) said.stream().map(Said::quotation).distinct().count();
	}

	private static List<Said> said(Report report, SubMonitor monitor) {
		List<Said> said = new ArrayList<>();
		report.readArticles(monitor, article -> add(article, report, said));
		return said;
	}

	private static void add(AnnotatedArticle article, Report report, List<Said> said) {
		int number = article.entry().firstQuotation();
		List<Passage> passages = article.annotations(Passage.class);
		for (Quotation quotation : article.annotations(Quotation.class)) {
			int own = number++;
			Optional<EntityEntry> speaker = report.entry(quotation.getSpeaker());
			speaker.ifPresent(entry -> passages.stream()
					.filter(passage -> passage.getBegin() < quotation.getEnd() && quotation.getBegin() < passage.getEnd())
					.flatMap(passage -> passage.getCodes().stream()).flatMap(code -> report.entry(code).stream()).distinct()
					.forEach(code -> said.add(new Said(entry, code, own, article.entry().number()))));
		}
	}

	/** Those with most quotations, in the order of the codebook. */
	private List<CodeEntry> topics(List<Said> said) {
		Map<CodeEntry, Long> counts = said.stream().collect(Collectors.groupingBy(Said::topic, Collectors.counting()));
		return counts.entrySet().stream()
				.sorted(Map.Entry.<CodeEntry, Long>comparingByValue().reversed()
						.thenComparing(entry -> entry.getKey().index()))
				.limit(topics).map(Map.Entry::getKey).sorted(Comparator.comparing(CodeEntry::index)).toList();
	}

	private static void write(EntityEntry speaker, List<Said> said, List<CodeEntry> topics, WordRow row) {
		row.cell(Style.TABLE_TEXT).text(Objects.toString(speaker.entity().getName(), ""), Style.STRONG);
		for (CodeEntry topic : topics) {
			write(said.stream().filter(each -> each.topic().equals(topic)).toList(), row.cell(Style.TABLE_TEXT));
		}
	}

	/** The numbers of quotations, and behind those of each article its own. */
	private static void write(List<Said> said, WordParagraph cell) {
		Words words = cell.words();
		if (said.isEmpty()) {
			cell.text(words.of("count_none"));
		}
		for (int i = 0; i < said.size(); i++) {
			Said each = said.get(i);
			cell.link(words.of("count", each.quotation()), Style.REFERENCE, Bookmarks.quotation(each.quotation()),
					Bookmarks.source(each.article()));
			boolean isLast = i == said.size() - 1;
			boolean isLastOfArticle = isLast || said.get(i + 1).article() != each.article();
			if (isLastOfArticle) {
				References.number(cell.text(NO_BREAK_SPACE), each.article());
			}
			if (!isLast) {
				cell.text(words.of(isLastOfArticle ? "list_semicolon" : "list_comma"));
			}
		}
	}
}
