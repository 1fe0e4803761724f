// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.files.ReportOutline.Part;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.operations.search.SearchQuery;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** A report is seen before it is written, with an office program and without; programs stand in for the office program. */
class ReportPreviewTest {

	private static final List<SectionChoice> SECTIONS = List.of(SectionChoice.of("org.pressmark.export.title"),
			SectionChoice.of("org.pressmark.export.summary"), SectionChoice.of("org.pressmark.export.coverage"),
			SectionChoice.of("org.pressmark.export.articles"));

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		store.execute(ProjectCommand.of("add", transaction -> {
			for (String outlet : List.of("Gazette", "Herald")) {
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId("article-" + outlet);
				article.setTitle("What the " + outlet + " says");
				article.setOutlet(outlet);
				article.setText("The ministers met and said a word or two. ".repeat(300));
				transaction.add(article, null);
			}
		}));
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private ReportPreview preview(Optional<OfficeProgram> office, IProgressMonitor monitor) throws StoreException {
		ReportOptions options = store.read(reader -> ReportPlan.EMPTY.options(reader, "Ada", Optional.empty()));
		return ReportPreview.of(store, options.withSections(SECTIONS), Optional.empty(), office, monitor);
	}

	private OfficeProgram program(String script) throws IOException {
		Path file = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
		return new OfficeProgram(file);
	}

	@Test
	void outline_SaysWhatIsInIt() throws Exception {
		try (ReportPreview preview = preview(Optional.empty(), new NullProgressMonitor())) {
			List<Part> parts = preview.outline().parts();
			assertEquals(4, parts.size());
			assertEquals(0, parts.get(1).page(), "an empty summary is left out");
			assertEquals(2, parts.get(2).rows(), "outlets");
			assertTrue(parts.get(3).words() > 5_000 && parts.get(3).words() < 6_000, parts::toString);
			assertTrue(parts.get(3).page() >= parts.get(2).page(), parts::toString);
			assertTrue(preview.outline().pages() > 6 && preview.outline().pages() < 11, preview.outline()::toString);
			assertEquals(Optional.empty(), preview.pages());
			assertEquals(List.of(), preview.warnings());
		}
	}

	@Test
	void template_Refused_SaysWhyAndLeavesNothing() throws Exception {
		ReportOptions options = store.read(reader -> ReportPlan.EMPTY.options(reader, "Ada", Optional.empty()))
				.withTemplate(new ReportTemplate("a.dotx", new byte[] { 1 }));
		String message = assertThrows(StoreException.class, () -> ReportPreview.of(store, options, Optional.empty(),
				Optional.empty(), new NullProgressMonitor())).getMessage();
		assertEquals("There can be no preview: the template a.dotx is no Word document or template. Give a .docx or .dotx file.",
				message);
	}

	@Test
	void selection_OnlyThese() throws Exception {
		ReportOptions options = store.read(reader -> ReportPlan.EMPTY.options(reader, "Ada", Optional.empty()));
		try (ReportPreview preview = ReportPreview.of(store, options.withSections(SECTIONS),
				Optional.of(SearchQuery.parse("outlet:Herald")), Optional.empty(), new NullProgressMonitor())) {
			assertTrue(preview.outline().parts().get(3).words() < 3_000);
		}
	}

	@Test
	void pages_OfTheProgram() throws Exception {
		OfficeProgram office = program("cp \"${8}\" \"${7}/preview.pdf\"; echo \"$@\" > " + folder.resolve("arguments"));
		Path pages;
		try (ReportPreview preview = preview(Optional.of(office), new NullProgressMonitor())) {
			pages = preview.pages().orElseThrow();
			assertTrue(Files.size(pages) > 0);
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(pages.getParent())));
		}
		assertFalse(Files.exists(pages.getParent()));
		String arguments = Files.readString(folder.resolve("arguments"));
		assertTrue(arguments.startsWith("--headless --norestore -env:UserInstallation=file:///"), arguments);
	}

	@Test
	void pages_ProgramFails_TheRestIsShown() throws Exception {
		try (ReportPreview preview = preview(Optional.of(program("exit 1")), new NullProgressMonitor())) {
			assertEquals(Optional.empty(), preview.pages());
			assertTrue(preview.warnings().getFirst().startsWith("The pages cannot be shown: "), preview.warnings()::toString);
			assertEquals(4, preview.outline().parts().size());
		}
	}

	@Test
	void pages_Cancelled_TheProgramEnds() throws Exception {
		Path started = folder.resolve("started");
		OfficeProgram office = program("sleep 600 & echo $! > " + started + ".part && mv " + started + ".part " + started
				+ "; wait");
		IProgressMonitor monitor = new NullProgressMonitor() {

			@Override
			public boolean isCanceled() {
				return Files.exists(started);
			}
		};
		assertThrows(OperationCanceledException.class, () -> preview(Optional.of(office), monitor));
		long child = Long.parseLong(Files.readString(started).strip());
		Optional<ProcessHandle> left = ProcessHandle.of(child);
		if (left.isPresent()) {
			left.get().onExit().get(); // it was killed, and ends at its own pace
		}
		assertTrue(ProcessHandle.of(child).filter(ProcessHandle::isAlive).isEmpty());
	}

	@Test
	void find_ByItsName() throws Exception {
		assertEquals(Optional.empty(), OfficeProgram.find(List.of("", "\0", folder.toString())));
		program("exit 0");
		assertEquals(Optional.empty(), OfficeProgram.find(List.of(".", Path.of("").toAbsolutePath().relativize(folder).toString())));
		assertEquals(folder.resolve("soffice"),
				OfficeProgram.find(List.of("/nowhere", folder.toString())).orElseThrow().program());
	}
}
