// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.export.internal.ContributedFormats;
import org.pressmark.extensions.Contributions;

class ReportFormatsTest {

	private static final Object TOKEN = new Object();
	private static final Duration LIMIT = Duration.ofSeconds(20);

	@TempDir
	Path folder;

	private ReportFormats contributed(String formats) throws Exception {
		IExtensionRegistry registry = registry();
		add(registry, "com.example.broken", formats);
		return formats(registry);
	}

	private ReportFormats formats(IExtensionRegistry registry) {
		return new ReportFormats(ContributedFormats.of(Contributions.of(registry, folder.resolve("off"), LIMIT)));
	}

	private static IExtensionRegistry registry() throws Exception {
		IExtensionRegistry registry = RegistryFactory.createRegistry(null, TOKEN, TOKEN);
		contribute(registry, "com.example.point", "<extension-point id='%s' name='Formats'/>"
				.formatted(ReportFormats.EXTENSION_POINT));
		return registry;
	}

	private static void add(IExtensionRegistry registry, String contributor, String formats) {
		contribute(registry, contributor, "<extension point='%s'>%s</extension>"
				.formatted(ReportFormats.EXTENSION_POINT, formats));
	}

	private static void contribute(IExtensionRegistry registry, String name, String content) {
		IContributor contributor = ContributorFactorySimple.createContributor(name);
		String xml = "<?xml version='1.0'?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>";
		assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), contributor,
				false, "test", null, TOKEN));
	}

	@Test
	void of_OwnFormats() {
		ReportFormats formats = ReportFormats.installed();
		assertEquals("docx", formats.byId("org.pressmark.export.word").orElseThrow().fileExtension());
		assertEquals("xlsx", formats.byId("org.pressmark.export.excel").orElseThrow().fileExtension());
	}

	@Test
	void of_OwnFormatsFirst_WordBeforeExcel() throws Exception {
		IExtensionRegistry registry = registry();
		add(registry, "com.example.other", "<format id='a' label='Alpha' fileExtension='a' class='A'/>");
		add(registry, "org.pressmark.export", """
				<format id='word' label='Word' fileExtension='docx' class='W'/>
				<format id='excel' label='Excel' fileExtension='xlsx' class='E'/>""");
		assertEquals(List.of("word", "excel", "a"),
				formats(registry).all().stream().map(ReportFormat::id).toList());
	}

	@Test
	void of_OwnFormatsWrite() throws Exception {
		for (ReportFormat format : ReportFormats.installed().all()) {
			Path target = folder.resolve("report." + format.fileExtension());
			assertEquals(List.of(), format.write(new SampleProject().input(), SampleProject.options(), target,
					new NullProgressMonitor()));
		}
	}

	@Test
	void of_SortedByLabel() throws Exception {
		ReportFormats formats = contributed("""
				<format id='b' label='Beta' fileExtension='b' class='B'/>
				<format id='a' label='Alpha' fileExtension='a' class='A'/>""");
		assertEquals(List.of("a", "b"), formats.all().stream().map(ReportFormat::id).toList());
	}

	@Test
	void of_IncompleteIsLeftOut() throws Exception {
		ReportFormats formats = contributed("""
				<format id='a' fileExtension='a' class='A'/>
				<format id='b' label='Beta' fileExtension='b' class='B'/>""");
		assertEquals(List.of("b"), formats.all().stream().map(ReportFormat::id).toList());
	}

	@Test
	void write_ClassMissing() throws Exception {
		ReportFormat broken = contributed("<format id='b' label='Beta' fileExtension='b' class='no.such.Writer'/>")
				.all().getFirst();
		ExportException failure = assertThrows(ExportException.class, () -> broken.write(new SampleProject().input(),
				SampleProject.options(), folder.resolve("report.b"), new NullProgressMonitor()));
		assertTrue(failure.getMessage().contains("no.such.Writer"), failure.getMessage());
		assertTrue(failure.getMessage().contains("com.example.broken"), failure.getMessage());
	}

	@Test
	void byFileName_AnyCaseInAnyLocale() throws Exception {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.of("tr"));
		try {
			ReportFormats formats = contributed("<format id='i' label='I' fileExtension='ini' class='I'/>");
			assertEquals("i", formats.byFileName("REPORT.INI").orElseThrow().id());
			assertEquals(Optional.empty(), formats.byFileName("report.doc"));
		} finally {
			Locale.setDefault(before);
		}
	}
}
