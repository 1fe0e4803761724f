// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.Reports;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.office.OfficePackage;

/** Word files of some sections, of which each is valid, and the same again when it is written again. */
final class SectionFile {

	private SectionFile() {
	}

	static SectionChoice section(String name) {
		return SectionChoice.of("org.pressmark.export." + name);
	}

	static byte[] write(SampleProject sample, ReportOptions options) throws IOException {
		return write(sample.input(), options);
	}

	static byte[] write(ReportInput input, ReportOptions options) throws IOException {
		Reports.Written written = Reports.write(new WordReport(), input, options);
		assertEquals(List.of(), written.warnings());
		OfficePackage.assertValid(written.bytes());
		assertArrayEquals(written.bytes(), Reports.write(new WordReport(), input, options).bytes());
		return written.bytes();
	}

	static XWPFDocument read(SampleProject sample, SectionChoice... choices) throws IOException {
		return read(sample.input(), choices);
	}

	static XWPFDocument read(ReportInput input, SectionChoice... choices) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(
				write(input, SampleProject.options().withSections(List.of(choices)))));
	}

	/** The paragraphs of some styles, outside of tables. */
	static List<String> texts(XWPFDocument document, String... styles) {
		return document.getParagraphs().stream().filter(paragraph -> Set.of(styles).contains(paragraph.getStyle()))
				.map(XWPFParagraph::getText).toList();
	}
}
