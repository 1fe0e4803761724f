// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.operations.AnnotateOperation;
import org.pressmark.operations.AnnotateResult;
import org.pressmark.operations.reports.ReportOperation;
import org.pressmark.operations.reports.ReportResult;
import org.pressmark.operations.edit.CorrectText;
import org.pressmark.operations.edit.Delete;
import org.pressmark.operations.edit.MarkContributed;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.operations.edit.Span;
import org.pressmark.operations.edit.SplitMark;
import org.pressmark.operations.history.StepDescription;
import org.pressmark.operations.versions.CarryOver;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** A type of annotation that a plug-in contributes, through all that is done to annotations without a window. */
class ContributedTypeTest {

	private static final String TEXT = "Exports fell by 12.5 percent.";

	private final AnnotationType figure = AnnotationTypes.installed().named("http://pressmark.org/tests/figures/1#Figure").orElseThrow();
	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws Exception {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		add("a", TEXT);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private void add(String id, String text) throws Exception {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setSourceName(id + ".txt");
		article.setTitle("Exports");
		article.setText(text);
		run(ProjectCommand.of("Import", transaction -> transaction.add(article, null)));
	}

	private void run(ProjectCommand command) throws StoreException {
		ProjectStore.await(store.submit(command));
	}

	private AnnotateResult annotate(String... lines) throws Exception {
		Path file = folder.resolve("lines.jsonl");
		Files.writeString(file, Arrays.stream(lines).map(line -> line.replace('\'', '"')).collect(Collectors.joining("\n")));
		return new AnnotateOperation(store).run(file, new NullProgressMonitor());
	}

	private Annotation only(String article) throws StoreException {
		List<Annotation> all = store.read(reader -> reader.article(article)).orElseThrow().getAnnotations();
		assertEquals(1, all.size());
		return all.getFirst();
	}

	private EStructuralFeature feature(String name) {
		return figure.type().getEStructuralFeature(name);
	}

	@Test
	void annotate_LineWithItsName_SaysAllOfIt() throws Exception {
		String line = "{'kind':'Figure','article':'a.txt','text':'12.5 percent','value':12.5,'unit':'percent','source':'official','checked':true,'comment':'seen'}";
		assertEquals(List.of(), annotate(line).failures());

		assertEquals("12.5, percent, official, Checked", figure.values(only("a")));
		assertEquals("seen", only("a").getComment());
		assertEquals(1, annotate(line).unchanged());
		assertEquals(1, annotate(line.replace("Figure", figure.name())).unchanged());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'value':'many'", "'checked':'perhaps'", "'source':'rumour'", "'weight':1", "'unit':[1]" })
	void annotate_WrongField_IsNamed(String field) throws Exception {
		AnnotateResult result = annotate("{'kind':'Figure','article':'a.txt','text':'12.5 percent'," + field + "}");
		assertEquals(1, result.failures().size());
		assertTrue(store.read(reader -> reader.article("a")).orElseThrow().getAnnotations().isEmpty());
	}

	@Test
	void markedAndFilledIn_HistorySaysSoInWords() throws Exception {
		run(new MarkContributed(new Span("a", 16, 28), "12.5 percent", figure));
		run(new SetFeature("Number", only("a"), feature("value"), new BigDecimal("12.5")));
		run(new SetFeature("Checked", only("a"), feature("checked"), true));

		assertEquals("12.5, Checked", figure.values(only("a")));
		List<String> told = store.read(reader -> {
			StepDescription step = StepDescription.read(reader, reader.history(1).getFirst().id(), 9, Locale.UK);
			return step.changes().stream().map(change -> change.kind() + change.fields()).toList();
		});
		assertTrue(told.getFirst().contains("Figure") && told.getFirst().contains("Checked")
				&& told.getFirst().contains("yes"), told.toString());
		ProjectStore.await(store.undo());
		assertEquals("12.5", figure.values(only("a")));
		run(Delete.of(only("a"), "12.5 percent"));
		ProjectStore.await(store.undo());
		assertEquals("12.5", figure.values(only("a")));
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void reports_CallItByItsName() throws Exception {
		run(new MarkContributed(new Span("a", 16, 28), "12.5 percent", figure));
		run(new SetFeature("Number", only("a"), feature("value"), new BigDecimal("12.5")));

		assertTrue(report("word", "word/document.xml").contains("MarkTypeFigure"));
		String sheets = report("excel", "xl/worksheets/sheet6.xml");
		assertTrue(sheets.contains("Figure") && sheets.contains("Number: 12.5"), sheets);
	}

	private String report(String id, String part) throws Exception {
		ReportFormat format = ReportFormats.installed().byId("org.pressmark.export." + id)
				.orElseThrow();
		Path file = folder.resolve(id);
		ReportOptions options = new ReportOptions("T", Optional.empty(), "Ada", Instant.EPOCH.atZone(ZoneOffset.UTC), Locale.UK,
				Optional.empty());
		ReportResult result = new ReportOperation(store).run(options, List.of(new ReportOperation.Target(format, file)),
				new NullProgressMonitor());
		assertEquals(List.of(), result.failures());
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void textCorrected_MovesAlong() throws Exception {
		run(new MarkContributed(new Span("a", 16, 28), "12.5 percent", figure));
		run(new SetFeature("Number", only("a"), feature("value"), BigDecimal.TEN));
		run(new CorrectText(new Span("a", 0, 7), TEXT, "The exports"));
		assertEquals(20, only("a").getBegin());
		assertEquals("10", figure.values(only("a")));
	}

	@Test
	void split_BothSayTheSame() throws Exception {
		run(new MarkContributed(new Span("a", 16, 28), "12.5 percent", figure));
		run(new SetFeature("Number", only("a"), feature("value"), BigDecimal.TEN));
		run(SplitMark.of(only("a"), 20));
		assertEquals(List.of("10", "10"), store.read(reader -> reader.article("a")).orElseThrow().getAnnotations().stream()
				.map(figure::values).toList());
	}

	@Test
	void carriedOver_ToAnotherVersion() throws Exception {
		run(new MarkContributed(new Span("a", 16, 28), "12.5 percent", figure));
		run(new SetFeature("Number", only("a"), feature("value"), BigDecimal.TEN));
		add("b", "In May e" + TEXT.substring(1));
		run(new CarryOver("a", "b", "Exports", id -> true));
		assertEquals("10", figure.values(only("b")));
	}
}
