// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.export.internal.report.AnnotatedArticle;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.Annotation;
import org.pressmark.model.types.AnnotationField;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;

/** A row for each annotation of a type that a plug-in contributes, whichever it is. */
final class ContributedTable implements MarkTable<Marked<Annotation>> {

	private final AnnotationTypes types = AnnotationTypes.installed();
	private final Report report;
	private final ReportLinks links;
	private int count;

	ContributedTable(Report report, ReportLinks links) {
		this.report = report;
		this.links = links;
	}

	/** Whether there are such types: without, nobody needs the sheet. */
	boolean isNeeded() {
		return !types.all().isEmpty();
	}

	@Override
	public String name() {
		return "sheet_contributed";
	}

	@Override
	public String table() {
		return "OtherMarks";
	}

	@Override
	public List<Column<Marked<Annotation>>> columns() {
		Words words = report.words();
		Stream<Column<Marked<Annotation>>> own = Stream.of(
				Column.number("number", (row, cell) -> cell.number(row.number())),
				Column.narrow("contributedType", (row, cell) -> cell.text(type(row).map(AnnotationType::label))),
				Column.wide("contributedWords", (row, cell) -> cell.text(row.text())),
				Column.wide("contributedValues",
						(row, cell) -> cell.text(type(row).map(type -> values(type, row.annotation(), words)))));
		return Stream.of(own, Marked.<Annotation>source(words, links).stream(), Marked.<Annotation>provenance(words).stream())
				.flatMap(columns -> columns).toList();
	}

	private Optional<AnnotationType> type(Marked<Annotation> row) {
		return types.of(row.annotation());
	}

	/** What a mark says, field for field, in the language of the report as far as that is not the plug-in's words. */
	static String values(AnnotationType type, Annotation annotation, Words words) {
		return type.fields().stream().flatMap(field -> value(field, annotation, words).stream())
				.collect(Collectors.joining("; "));
	}

	private static Optional<String> value(AnnotationField field, Annotation annotation, Words words) {
		return field.text(annotation).filter(text -> !text.isBlank())
				.map(text -> field.kind() == AnnotationField.Kind.FLAG ? words.of("flag_" + text) : text)
				.map(text -> words.of("contributed_value", field.label(), text));
	}

	@Override
	public void rows(AnnotatedArticle article, Consumer<Marked<Annotation>> consumer) {
		article.annotations(Annotation.class).stream().filter(annotation -> types.of(annotation).isPresent())
				.forEach(annotation -> consumer.accept(new Marked<>(++count, annotation, article)));
	}
}
