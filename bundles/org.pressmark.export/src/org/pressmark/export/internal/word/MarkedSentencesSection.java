// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.AnnotatedArticle;
import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.CodeEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.SectionParameter;
import org.pressmark.model.Annotation;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.color.MarkLook;
import org.pressmark.model.missing.MissingAnnotation;
import org.pressmark.model.text.Sentences;
import org.pressmark.model.types.AnnotationTypes;

/**
 * Each article in short: the sentences in which something is marked. A letter beside them says what is, for the kinds are
 * to be told apart on grey paper and by ear.
 */
public final class MarkedSentencesSection extends WordSection {

	/** Whether sentences that name somebody or something are in it. */
	@SectionParameter(label = "markedSentences_names")
	public boolean names = true;

	/** Whether sentences with quotations are in it. */
	@SectionParameter(label = "markedSentences_quotations")
	public boolean quotations = true;

	/** Whether sentences that report events are in it. */
	@SectionParameter(label = "markedSentences_events")
	public boolean events = true;

	/** Whether sentences that say when something is are in it. */
	@SectionParameter(label = "markedSentences_times")
	public boolean times = true;

	/** Whether sentences of coded passages are in it. */
	@SectionParameter(label = "markedSentences_passages")
	public boolean passages = true;

	/** Whether sentences with marks of the types that plug-ins add are in it. */
	@SectionParameter(label = "markedSentences_others")
	public boolean others = true;

	/** How many sentences of an article it has at most, the first ones. */
	@SectionParameter(label = "markedSentences_most", least = 1)
	public int most = 10;

	private static final String NAME = "markedSentences";
	private static final int[] WIDTHS = {1450, 6708, 800};

	/** In the order of the legend. */
	private static final List<MarkLook> LOOKS = List.of(MarkLook.PERSON, MarkLook.ORGANISATION, MarkLook.COUNTRY,
			MarkLook.PLACE, MarkLook.OTHER, MarkLook.TIME, MarkLook.QUOTATION, MarkLook.EVENT, MarkLook.PASSAGE,
			MarkLook.CONTRIBUTED);

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		Words words = report.words();
		Heading.section(words.of(NAME), NAME).write(document);
		document.paragraph(Style.NOTE).text(words.of("markedSentences_intro"));
		writeLegend(words, document.paragraph(Style.NOTE));
		MarkLayers layers = new MarkLayers(report, document.markStyles());
		report.readArticles(monitor, article -> write(article, layers, report, document));
	}

	private void writeLegend(Words words, WordParagraph paragraph) {
		String separator = "";
		for (MarkLook look : LOOKS.stream().filter(this::isChosen).toList()) {
			paragraph.text(separator).text(words.of(look), Style.STRONG).text("\u00A0")
					.text(words.of("legend_sample_" + Style.of(look)), Style.of(look));
			separator = words.of("list_comma");
		}
	}

	private boolean isChosen(MarkLook look) {
		return switch (look) {
			case PERSON, ORGANISATION, COUNTRY, PLACE, OTHER -> names;
			case QUOTATION -> quotations;
			case EVENT -> events;
			case TIME -> times;
			case PASSAGE -> passages;
			case CONTRIBUTED -> others && !AnnotationTypes.installed().all().isEmpty();
		};
	}

	private boolean isChosen(Annotation annotation) {
		return switch (annotation) {
			case Mention mention -> names;
			case Quotation quotation -> quotations;
			case EventMention mention -> events;
			case TimeExpression time -> times;
			case Passage passage -> passages;
			case MissingAnnotation missing -> false; // nobody could say what it is
			default -> others;
		};
	}

	private void write(AnnotatedArticle article, MarkLayers layers, Report report, WordDocument document) {
		List<List<MarkedLine.Run>> sentences = sentences(article);
		if (sentences.isEmpty()) {
			return;
		}
		ArticleEntry entry = article.entry();
		Words words = report.words();
		Heading.subsection(entry.heading(words), NAME + "_" + entry.number()).of(entry).write(document);
		References.source(document.paragraph(Style.NOTE), entry, words);
		WordTable table = document.table(Style.REPORT_TABLE, words.of("markedSentences_description"), WIDTHS);
		table.headerRow().cell(Style.TABLE_HEADER, words.of("markedSentences_marks"))
				.cell(Style.TABLE_HEADER, words.of("markedSentences_sentence"))
				.cell(Style.TABLE_HEADER, words.of("markedSentences_source"));
		TextLanguage language = TextLanguage.of(entry.language());
		for (List<MarkedLine.Run> sentence : sentences.subList(0, Math.min(most, sentences.size()))) {
			WordRow row = table.row();
			row.cell(Style.TABLE_TEXT).text(letters(sentence, report), Style.STRONG);
			WordParagraph text = row.cell(Style.TABLE_TEXT).language(language);
			sentence.forEach(run -> text.text(article.words(run.begin(), run.end()), layers.style(run.annotations())));
			References.number(row.cell(Style.TABLE_TEXT), entry.number());
		}
		if (sentences.size() > most) {
			WordRow row = table.row();
			row.cell(Style.TABLE_TEXT);
			row.cell(Style.TABLE_SECONDARY, words.of("markedSentences_more", sentences.size() - most));
			References.number(row.cell(Style.TABLE_TEXT), entry.number());
		}
	}

	/** Those sentences in which something is marked, as runs. */
	private List<List<MarkedLine.Run>> sentences(AnnotatedArticle article) {
		NavigableSet<Integer> begins = Sentences.begins(article.text(),
				TextLanguage.of(article.entry().language()).tag().map(Locale::forLanguageTag).orElse(Locale.ROOT));
		List<Annotation> marks = article.annotations(Annotation.class).stream().filter(this::isChosen).toList();
		List<List<MarkedLine.Run>> sentences = new ArrayList<>();
		MarkedLine.of(article.text(), marks, begins).stream().flatMap(line -> line.runs().stream()).forEach(run -> {
			if (sentences.isEmpty() || begins.contains(run.begin())) {
				sentences.add(new ArrayList<>());
			}
			sentences.getLast().add(run);
		});
		sentences.removeIf(sentence -> sentence.stream().allMatch(run -> run.annotations().isEmpty()));
		return sentences;
	}

	/** In the order of the legend; those of passages with the numbers of their codes. */
	private static String letters(List<MarkedLine.Run> sentence, Report report) {
		List<Annotation> marks = sentence.stream().flatMap(run -> run.annotations().stream()).distinct().toList();
		List<MarkLook> looks = marks.stream().flatMap(mark -> MarkLayers.look(mark).stream()).distinct().toList();
		List<String> codes = marks.stream().filter(Passage.class::isInstance)
				.flatMap(mark -> ((Passage) mark).getCodes().stream()).flatMap(code -> report.entry(code).stream())
				.distinct().sorted(Comparator.comparing(CodeEntry::index)).map(code -> Legend.sign(code, report.words()))
				.toList();
		Stream<String> others = LOOKS.stream().filter(looks::contains)
				.filter(look -> look != MarkLook.PASSAGE || codes.isEmpty()).map(report.words()::of);
		return Stream.concat(others, codes.stream()).collect(Collectors.joining(" "));
	}
}
