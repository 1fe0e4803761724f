// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.internal.sections.ContributedSections;
import org.pressmark.export.sections.Parameter.Choice;
import org.pressmark.export.sections.Parameter.Kind;
import org.pressmark.extensions.Contributions;

public class ReportSectionsTest {

	private static final Object TOKEN = new Object();

	@TempDir
	private Path folder;

	/** The plug-in's classes are those of this test, wherever it runs. */
	private static final class OwnClasses extends RegistryStrategy {

		OwnClasses() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden)
				throws CoreException {
			try {
				return Class.forName(name).getDeclaredConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(new Status(IStatus.ERROR, contributor.getActualName(), e.toString(), e));
			}
		}
	}

	/**
	 * The sections of a plug-in.
	 *
	 * @param folder says which are switched off
	 */
	public static ReportSections contributed(Path folder, String contributor, String elements) throws Exception {
		IExtensionRegistry registry = RegistryFactory.createRegistry(new OwnClasses(), TOKEN, TOKEN);
		contribute(registry, "com.example.point",
				"<extension-point id='%s' name='Sections'/>".formatted(ReportSections.EXTENSION_POINT));
		contribute(registry, contributor,
				"<extension point='%s'>%s</extension>".formatted(ReportSections.EXTENSION_POINT, elements));
		return new ReportSections(ContributedSections.of(Contributions.of(registry, folder, Duration.ofSeconds(5))));
	}

	private static void contribute(IExtensionRegistry registry, String name, String content) {
		String xml = "<?xml version='1.0'?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>";
		assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
				ContributorFactorySimple.createContributor(name), false, "test", null, TOKEN));
	}

	/** What a plug-in contributes a section with. */
	public static String element(String id, String type) {
		return "<section id='com.example.%s' label='The %s' class='%s'/>".formatted(id, id, type);
	}

	@Test
	void of_OwnSectionsHaveWords() throws Exception {
		ReportSections sections = ReportSections.installed();
		assertEquals(List.of("title", "contents", "summary", "keyMessages", "coverage", "legend", "articles", "quotations",
				"whoSaidWhat", "events", "entities", "sources"),
				sections.standard().stream().map(SectionChoice::sectionId)
						.map(id -> sections.nameOf(sections.byId(id).orElseThrow())).toList());
		for (SectionType section : sections.all()) {
			assertTrue(section.id().startsWith("org.pressmark.export."), section.id());
			assertTrue(!section.label().startsWith("%") && !section.description().isBlank(), section.label());
			for (Parameter parameter : section.parameters()) {
				assertEquals(Optional.of(parameter.standard()), parameter.value(parameter.standard()), parameter.name());
			}
		}
	}

	@Test
	void parameters_OfAnnotatedFields() throws Exception {
		SectionType section = contributed(folder, "com.example", element("headlines", HeadlineSection.class.getName())).all()
				.getFirst();
		assertEquals("com.example.headlines", section.id());
		assertEquals(List.of(
				new Parameter("most", "At most", "How many headlines are listed.", Kind.NUMBER, "20", List.of(), 1, 50),
				parameter("numbers", "Numbers", Kind.FLAG, "true"), parameter("title", "Title", Kind.LINE, "Headlines"),
				parameter("words", "Words", Kind.TEXT, ""),
				parameter("beginning", "Beginning", Kind.CHOICE, "plain", new Choice("plain", "the table"),
						new Choice("with-note", "a note"))),
				section.parameters());
	}

	private static Parameter parameter(String name, String label, Kind kind, String standard, Choice... choices) {
		return new Parameter(name, label, "", kind, standard, List.of(choices), Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

	@Test
	void section_TakesValuesThatCanBe() throws Exception {
		SectionType type = contributed(folder, "org.pressmark.export", element("headlines", HeadlineSection.class.getName())).all()
				.getFirst();
		HeadlineSection section = (HeadlineSection) type.section(Map.of("most", "5", "numbers", "no", "words",
				"One\nTwo", "beginning", "with-note", "title", "two\nlines", "noParameter", "7"));
		assertEquals(5, section.most);
		assertEquals(false, section.numbers);
		assertEquals("One\nTwo", section.words);
		assertEquals(HeadlineSection.Beginning.WITH_NOTE, section.beginning);
		assertEquals("Headlines", section.title);
		assertEquals(0, section.noParameter);
		assertEquals(20, ((HeadlineSection) type.section(Map.of("most", "51"))).most);
	}

	@Test
	void section_ClassMissing() throws Exception {
		SectionType type = contributed(folder, "com.example", element("broken", "no.such.Section")).all().getFirst();
		String message = assertThrows(BrokenSectionException.class, () -> type.section(Map.of())).getMessage();
		assertEquals("The section \"The broken\" is left out. \u201cThe broken\u201d (com.example.broken) of the plug-in com.example "
				+ "failed: its class cannot be used (java.lang.ClassNotFoundException: no.such.Section", message.substring(0, message.indexOf("no.such.Section") + 15));
		assertThrows(BrokenSectionException.class, type::parameters);
	}

	@Test
	void section_ClassOfSomethingElse() throws Exception {
		SectionType type = contributed(folder, "com.example", element("broken", "java.lang.Object")).all().getFirst();
		assertThrows(BrokenSectionException.class, () -> type.section(Map.of()));
	}

	@Test
	void of_OneThatIsIncomplete() throws Exception {
		assertEquals(List.of("com.example.b"), contributed(folder, "com.example",
				"<section id='com.example.a' class='A'/>" + element("b", "B")).all().stream().map(SectionType::id).toList());
	}

	@Test
	void named_ByItsLastPart() throws Exception {
		ReportSections sections = contributed(folder, "com.example", element("a", "A") + "<section id='org.other.a' label='Z' class='A'/>");
		assertEquals("com.example.a", sections.named("a").orElseThrow().id());
		assertEquals(List.of("a", "org.other.a"), sections.all().stream().map(sections::nameOf).toList());
		assertEquals(Optional.empty(), sections.named("b"));
	}
}
