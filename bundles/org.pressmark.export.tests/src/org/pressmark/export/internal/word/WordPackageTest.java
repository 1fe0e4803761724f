// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.xmlbeans.SchemaTypeSystem;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.Reports;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.sections.ReportSections;

/** Every part of a written package is valid by the schemas of ECMA-376 that POI carries. */
class WordPackageTest {

	/** All schemas of Office Open XML together. */
	private static final SchemaTypeSystem SCHEMAS = StylesDocument.type.getTypeSystem();

	private final SampleProject sample = new SampleProject();

	/** All sections with everything in them. */
	private ReportOptions everything() {
		sample.article("arabic", "قال الوزير إن المحادثات مفتوحة").setLanguage("ar");
		List<SectionChoice> sections = ReportSections.installed().all().stream()
				.map(type -> SectionChoice.of(type.id())).map(choice -> choice.with("text", "One [1]\nTwo")).toList();
		assertTrue(sections.size() > 10);
		return SampleProject.options().withSections(sections);
	}

	/** Validates all parts and tells their names. */
	private static Set<String> validated(byte[] report) throws Exception {
		Set<String> names = new TreeSet<>();
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(report))) {
			for (PackagePart part : file.getParts()) {
				boolean isOffice = !part.isRelationshipPart() && !(part instanceof PackagePropertiesPart);
				if (isOffice && part.getContentType().endsWith("xml")) {
					validate(part);
					names.add(part.getPartName().getName());
				}
			}
		}
		return names;
	}

	private static void validate(PackagePart part) throws Exception {
		String name = part.getPartName().getName();
		try (InputStream input = part.getInputStream()) {
			XmlObject xml = SCHEMAS.parse(input, null, null);
			assertTrue(xml.schemaType().isDocumentType(), name);
			List<XmlError> errors = new ArrayList<>();
			assertTrue(xml.validate(new XmlOptions().setErrorListener(errors)), () -> name + ": " + errors);
		}
	}

	private byte[] write(ReportOptions options) throws IOException {
		return Reports.write(new WordReport(), sample.input(), options).bytes();
	}

	@Test
	void write_EachPartIsValid() throws Exception {
		assertEquals(Set.of("/docProps/app.xml", "/word/charts/chart1.xml", "/word/document.xml",
				"/word/footer1.xml", "/word/header1.xml", "/word/numbering.xml", "/word/settings.xml", "/word/styles.xml"),
				validated(write(everything())));
	}

	@Test
	void write_IntoATemplate_EachPartIsValid() throws Exception {
		byte[] template = write(SampleProject.options());
		Set<String> parts = validated(write(everything().withTemplate(new ReportTemplate("own.docx", template))));
		assertTrue(parts.contains("/word/document.xml") && parts.contains("/word/numbering.xml"), parts::toString);
	}
}
