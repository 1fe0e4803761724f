// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.Reports;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.files.ShippedTemplate;
import org.pressmark.export.office.OfficePackage;
import org.pressmark.export.sections.ReportSections;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A report is built on styles alone, so that whoever has a template decides how all of it looks. */
class StylesOnlyTest {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	/**
	 * What an element may say of itself: which style it has, and what no style can know, for it belongs to the words or to the
	 * place. That is the language and direction of a text, and how many columns of which width a table has.
	 */
	private static final Map<String, Set<String>> ALLOWED = Map.of( //
			"rPr", Set.of("rStyle", "rtl", "lang"), //
			"pPr", Set.of("pStyle", "bidi"), //
			"tblPr", Set.of("tblStyle", "bidiVisual", "tblW", "tblLayout", "tblLook", "tblDescription"), //
			"tblPrEx", Set.of(), //
			"trPr", Set.of("cantSplit", "tblHeader"), // how a table breaks: no style of Word's can say that
			"tcPr", Set.of("tcW"));

	/** Those parts that define looks. */
	private static final Set<String> OF_LOOKS = Set.of("/word/styles.xml", "/word/numbering.xml");

	private final SampleProject sample = new SampleProject();

	/** Also with what makes tables long, passages Arabic, and texts quoted and listed. */
	private byte[] write(ReportOptions options) throws IOException {
		sample.article("arabic", "قال الوزير إن المحادثات مفتوحة").setLanguage("ar");
		sample.article("third", "More").setOutlet("Herald");
		sample.article("fourth", "Other").setOutlet("Times");
		return Reports.write(new WordReport(), sample.input(), options).bytes();
	}

	/** All that any element of the file says of its own looks, each as it stands in it. */
	private static Set<String> direct(byte[] report) throws IOException {
		OfficePackage file = OfficePackage.of(report);
		Set<String> found = new TreeSet<>();
		List<String> parts = file.names().stream()
				.filter(name -> name.startsWith("/word/") && name.endsWith(".xml") && !OF_LOOKS.contains(name)).toList();
		assertTrue(parts.contains("/word/document.xml"), parts::toString);
		parts.forEach(part -> ALLOWED.forEach((properties, allowed) -> elements(file.xml(part), properties)
				.flatMap(StylesOnlyTest::children).map(Element::getLocalName).filter(name -> !allowed.contains(name))
				.forEach(name -> found.add(part + ": " + properties + '/' + name))));
		return found;
	}

	private static Stream<Element> elements(Document part, String name) {
		return elements(part.getElementsByTagNameNS(WORD, name));
	}

	private static Stream<Element> children(Element element) {
		return elements(element.getChildNodes());
	}

	private static Stream<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).<Node>mapToObj(nodes::item).filter(Element.class::isInstance)
				.map(Element.class::cast);
	}

	@ParameterizedTest
	@EnumSource
	void write_OfTheTemplatesThatAreShipped(ShippedTemplate shipped) throws Exception {
		ReportOptions options = SampleProject.options().withTemplate(shipped.template())
				.withSections(shipped.sections(ReportSections.installed()));
		assertEquals(Set.of(), direct(write(options)));
	}

	/** With all that each section can show, in both directions. */
	@ParameterizedTest
	@ValueSource(strings = { "en", "ar" })
	void write_EachSection(String language) throws Exception {
		List<SectionChoice> everything = ReportSections.installed().all().stream().map(type -> SectionChoice.of(type.id()))
				.map(choice -> choice.with("text", "One [1]\nTwo").with("comments", "true").with("footnotes", "true")).toList();
		assertTrue(everything.size() > 10);
		ReportOptions options = SampleProject.options(Locale.forLanguageTag(language)).withSections(everything);
		assertEquals(Set.of(), direct(write(options)));
	}

	/** None has the style that Word takes when nobody names one. */
	@Test
	void write_EachParagraphHasAStyle() throws Exception {
		Document document = OfficePackage.of(write(SampleProject.options())).xml("/word/document.xml");
		assertEquals(List.of(), elements(document, "p").filter(paragraph -> children(paragraph)
				.filter(child -> child.getLocalName().equals("pPr")).flatMap(StylesOnlyTest::children)
				.noneMatch(child -> child.getLocalName().equals("pStyle"))).map(Node::getTextContent).toList());
	}
}
