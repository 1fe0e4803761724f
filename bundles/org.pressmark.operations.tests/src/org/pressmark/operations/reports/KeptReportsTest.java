// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.SectionChoice;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ReportDefinition;
import org.pressmark.operations.reports.ReportOperation.Target;
import org.pressmark.operations.search.SearchQuery;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** A project keeps reports, and gives them back as they were. */
class KeptReportsTest {

	private static final ReportPlan FULL = new ReportPlan(Optional.of("Weekly"), Optional.of("What was said"),
			Optional.of("Press office"), Optional.of("Internal"), Optional.of(Locale.forLanguageTag("fr-CA")),
			Optional.of(LocalDate.of(2021, 5, 31)), Optional.of("outlet:Gazette"),
			List.of(SectionChoice.of("org.pressmark.export.sources"), new SectionChoice("com.example.headlines",
					ordered("words", "two\nlines = one \"text\"", "most", "7"))),
			Optional.of(PlannedTemplate.of(new ReportTemplate("ministry.dotx", new byte[] { 1, 2, 3 }))));

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			values.put(pairs[i], pairs[i + 1]);
		}
		return values;
	}

	private List<ReportDefinition> kept() throws StoreException {
		return store.read(reader -> List.copyOf(reader.project().getReports()));
	}

	@Test
	void save_ComesBackAsItWas() throws StoreException {
		store.execute(new SaveReport(" Weekly\nbrief ", FULL));
		assertEquals("Weekly brief", kept().getFirst().getName());
		assertEquals(FULL, ReportPlan.of(kept().getFirst()));
		ReportPlan kept = ReportPlan.of(kept().getFirst());
		assertEquals(new ReportTemplate("ministry.dotx", new byte[] { 1, 2, 3 }),
				store.read(reader -> kept.options(reader, "Ada", Optional.empty())).template().orElseThrow());
		assertEquals(List.of("words", "most"),
				List.copyOf(ReportPlan.of(kept().getFirst()).sections().getLast().values().keySet()));
		store.execute(new SaveReport("Empty", ReportPlan.EMPTY));
		assertEquals(ReportPlan.EMPTY, ReportPlan.of(kept().getLast()));
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void save_SameName_ReplacesAndCanBeUndone() throws StoreException {
		store.execute(new SaveReport("Weekly", FULL));
		String id = kept().getFirst().getId();
		store.execute(new SaveReport("WEEKLY", ReportPlan.EMPTY));
		assertEquals(1, kept().size());
		assertEquals(id, kept().getFirst().getId());
		assertEquals(ReportPlan.EMPTY, ReportPlan.of(kept().getFirst()));
		store.execute(new DeleteReport(kept().getFirst()));
		assertEquals(List.of(), kept());
		assertEquals("Delete the report “WEEKLY”", store.toUndo().orElseThrow().label());
	}

	@Test
	void rename_KeepsAllElseAndCanBeUndone() throws StoreException {
		store.execute(new SaveReport("Weekly", FULL));
		store.execute(new SaveReport("Daily", ReportPlan.EMPTY));
		String id = kept().getFirst().getId();
		store.execute(new RenameReport(kept().getFirst(), " weekly\nbrief "));
		assertEquals(List.of("weekly brief", "Daily"), names());
		assertEquals(id, kept().getFirst().getId());
		assertEquals(FULL, ReportPlan.of(kept().getFirst()));
		assertEquals("Rename the report “Weekly” to “weekly brief”", store.toUndo().orElseThrow().label());
		store.execute(new RenameReport(kept().getFirst(), "WEEKLY BRIEF")); // its own name in other letters
		assertEquals("There is a report “Daily” already. Enter another name.",
				refused(new RenameReport(kept().getFirst(), "daily ")));
		assertEquals("Enter a name for the report.", refused(new RenameReport(kept().getFirst(), " ")));
		store.undo().join();
		store.undo().join();
		assertEquals(List.of("Weekly", "Daily"), names());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void copy_IsTheSameByAnotherName() throws StoreException {
		store.execute(new SaveReport("Weekly", FULL));
		String proposed = store.read(reader -> KeptReports.nameOfCopy(reader.project(), "Weekly"));
		store.execute(new CopyReport(kept().getFirst(), proposed));
		assertEquals(List.of("Weekly", "Weekly (2)"), names());
		assertEquals("Weekly (3)", store.read(reader -> KeptReports.nameOfCopy(reader.project(), "Weekly")));
		assertEquals(FULL, ReportPlan.of(kept().getLast()));
		assertNotEquals(kept().getFirst().getId(), kept().getLast().getId());
		assertEquals("There is a report “Weekly” already. Enter another name.",
				refused(new CopyReport(kept().getLast(), "WEEKLY")));
		store.execute(new SaveReport("Weekly (2)", ReportPlan.EMPTY));
		assertEquals(FULL, ReportPlan.of(kept().getFirst()));
		store.undo().join();
		store.undo().join();
		assertEquals(List.of("Weekly"), names());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	private List<String> names() throws StoreException {
		return kept().stream().map(ReportDefinition::getName).toList();
	}

	private String refused(ProjectCommand command) {
		return assertThrows(StoreException.class, () -> store.execute(command)).getMessage();
	}

	@Test
	void save_NoName() {
		assertThrows(StoreException.class, () -> store.execute(new SaveReport(" \n", FULL)));
	}

	@Test
	void options_OfTheProjectAlone() throws Exception {
		store.execute(new SaveReport("Weekly", ReportPlan.EMPTY));
		ReportOptions options = store.read(reader -> ReportPlan.EMPTY.options(reader, "Ada", Optional.empty()));
		assertEquals("P", options.title());
		assertEquals("Ada", options.author());
		assertEquals(store.read(reader -> reader.history(1)).getFirst().at(), options.generatedAt().toInstant());
		ZonedDateTime moment = ZonedDateTime.now();
		assertEquals(moment, store.read(reader -> ReportPlan.EMPTY.options(reader, "Ada", Optional.of(moment))).generatedAt());
		assertEquals(new ReportOptions("Weekly", Optional.of("What was said"), "Press office",
				LocalDate.of(2021, 5, 31).atStartOfDay(ZoneId.systemDefault()), Locale.CANADA_FRENCH, Optional.of("Internal"),
				FULL.sections(), Optional.of(new ReportTemplate("ministry.dotx", new byte[] { 1, 2, 3 }))),
				store.read(reader -> FULL.options(reader, "Ada", Optional.of(moment))));
	}

	@Test
	void query_ThatCannotBeSearchedFor() {
		ReportPlan plan = new ReportPlan(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.of("(talks"), List.of(), Optional.empty());
		String message = assertThrows(StoreException.class, plan::query).getMessage();
		assertTrue(message.contains("(talks"), message);
	}

	@Test
	void selection_OnlyTheseArticlesAndWhatTheySpeakOf() throws Exception {
		store.execute(ProjectCommand.of("add", transaction -> {
			String project = transaction.project().getId();
			for (String name : List.of("Ann", "Bob")) {
				Entity entity = ModelFactory.eINSTANCE.createEntity();
				entity.setId(name);
				entity.setName(name);
				transaction.add(entity, project);
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId("article-" + name);
				article.setTitle("About " + name);
				article.setText(name + " spoke.");
				transaction.add(article, null);
				Mention mention = ModelFactory.eINSTANCE.createMention();
				mention.setId("mention-" + name);
				mention.setEnd(3);
				mention.setEntity(entity);
				transaction.add(mention, article.getId());
			}
		}));
		List<String> titles = new ArrayList<>();
		List<Boolean> selections = new ArrayList<>();
		ReportFormat format = new ReportFormat("f", "F", "txt", (input, options, output, monitor) -> {
			input.articles().forEach(article -> titles.add(article.getTitle()));
			selections.add(input.isSelection());
			return List.of();
		});
		ReportOptions options = store.read(reader -> ReportPlan.EMPTY.options(reader, "Ada", Optional.empty()));
		List<Target> targets = List.of(new Target(format, folder.resolve("r.txt")));
		ReportOperation operation = new ReportOperation(store);
		operation.run(options, Optional.of(SearchQuery.parse("entity:Bob")), targets, new NullProgressMonitor());
		assertEquals(List.of("About Bob"), titles);
		ReportResult none = operation.run(options, Optional.of(SearchQuery.parse("title:nothing")), targets,
				new NullProgressMonitor());
		assertEquals(List.of("No article is found by “title:nothing”, so the report is about none."), none.warnings());
		operation.run(options, targets, new NullProgressMonitor());
		assertEquals(List.of(true, true, false), selections);
		assertThrows(StoreException.class, () -> operation.run(options, Optional.of(SearchQuery.parse("entity:Nobody")),
				targets, new NullProgressMonitor()));
	}
}
