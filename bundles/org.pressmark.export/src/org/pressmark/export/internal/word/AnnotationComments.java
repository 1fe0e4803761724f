// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.export.internal.report.CodePaths;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.ReportDate;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.Annotation;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;

/** The annotations of an article as comments on its words, by those who made them. */
final class AnnotationComments {

	private final Report report;
	private final Words words;
	private final Notes notes;
	private final CodePaths paths;
	private final Map<Annotation, BigInteger> open = new IdentityHashMap<>();

	AnnotationComments(Report report, Notes notes) {
		this.report = report;
		this.notes = notes;
		words = report.words();
		paths = new CodePaths(report.project().getCodes());
	}

	/** Begins the comments on annotations whose words come next. */
	void begin(List<Annotation> annotations, WordParagraph paragraph) {
		for (Annotation annotation : annotations) {
			MarkLayers.look(annotation).map(Style::of).ifPresent(kind -> {
				BigInteger id = notes.comment(Objects.toString(annotation.getAuthor(), ""), created(annotation),
						texts(annotation, AnnotationTypes.installed().of(annotation).map(AnnotationType::label)
								.orElseGet(() -> words.of("legend_sample_" + kind))));
				open.put(annotation, id);
				paragraph.beginComment(id);
			});
		}
	}

	/** Ends the comments on annotations that go no further than to an offset, which the text has reached. */
	void end(int offset, WordParagraph paragraph) {
		List<Annotation> ended = open.keySet().stream().filter(annotation -> annotation.getEnd() <= offset).toList();
		ended.stream().map(open::remove).sorted().forEach(paragraph::endComment);
	}

	private static Optional<Instant> created(Annotation annotation) {
		try {
			return Optional.ofNullable(annotation.getCreated()).map(Instant::parse);
		} catch (DateTimeException e) {
			return Optional.empty(); // a comment can do without
		}
	}

	private List<String> texts(Annotation annotation, String kind) {
		List<String> texts = new ArrayList<>();
		String what = what(annotation);
		texts.add(what.isBlank() ? kind : words.of("comment_mark", kind, what));
		if (annotation.getComment() != null && !annotation.getComment().isBlank()) {
			texts.add(annotation.getComment());
		}
		return texts;
	}

	/** Whom or what an annotation is about. */
	private String what(Annotation annotation) {
		return switch (annotation) {
			case Mention mention -> report.name(mention.getEntity()).orElse("");
			case Quotation quotation -> said(quotation);
			case EventMention mention -> report.entry(mention.getEvent())
					.map(entry -> Objects.toString(entry.event().getTitle(), "")).orElse("");
			case TimeExpression time -> ReportDate.of(time.getEdtf()).inWords(words);
			case Passage passage -> passage.getCodes().stream().map(paths::of)
					.collect(Collectors.joining(words.of("list_comma")));
			default -> AnnotationTypes.installed().of(annotation).map(type -> type.values(annotation)).orElse("");
		};
	}

	private String said(Quotation quotation) {
		String speaker = report.name(quotation.getSpeaker()).orElseGet(() -> words.of("speaker_unknown"));
		String said = words.of("counted", speaker, words.of(quotation.getMode()));
		return report.name(quotation.getAddressee())
				.map(name -> said + words.of("list_comma") + words.of("quotations_addressee", name)).orElse(said);
	}
}
