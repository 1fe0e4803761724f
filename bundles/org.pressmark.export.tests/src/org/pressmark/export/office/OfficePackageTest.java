// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.pressmark.export.Reports;
import org.pressmark.export.SampleProject;
import org.pressmark.export.internal.excel.ExcelReport;
import org.pressmark.export.internal.word.WordReport;

/** The check finds what it is there for. */
class OfficePackageTest {

	private static byte[] excel() throws IOException {
		return Reports.write(new ExcelReport(), new SampleProject().input(), SampleProject.options()).bytes();
	}

	/** The file with one part changed, or without it if that becomes null. */
	private static List<String> faultsWith(byte[] file, String name, UnaryOperator<String> change) throws IOException {
		ByteArrayOutputStream changed = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
				ZipOutputStream out = new ZipOutputStream(changed)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				String written = entry.getName().equals(name) ? change.apply(part) : part;
				if (written != null) {
					out.putNextEntry(new ZipEntry(entry.getName()));
					out.write(written.getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return OfficePackage.of(changed.toByteArray()).faults();
	}

	@Test
	void faults_OfOurReports_None() throws IOException {
		OfficePackage.assertValid(excel());
		OfficePackage.assertValid(Reports.write(new WordReport(), new SampleProject().input(), SampleProject.options())
				.bytes());
	}

	@Test
	void faults_ElementAtTheWrongPlace() throws IOException {
		List<String> faults = faultsWith(excel(), "xl/worksheets/sheet1.xml",
				part -> part.replace("</worksheet>", "<cols><col min=\"1\" max=\"1\"/></cols></worksheet>"));
		assertEquals(1, faults.size());
		assertTrue(faults.getFirst().startsWith("/xl/worksheets/sheet1.xml: "), faults.getFirst());
	}

	@Test
	void faults_IgnorableIsIgnored_OtherwiseNot() throws IOException {
		UnaryOperator<String> extended = part -> part.replaceFirst("<worksheet ", "<worksheet x:a='1' xmlns:x='urn:x'"
				+ " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' mc:Ignorable='x' ");
		assertEquals(List.of(), faultsWith(excel(), "xl/worksheets/sheet1.xml", extended));
		assertEquals(1, faultsWith(excel(), "xl/worksheets/sheet1.xml",
				part -> extended.apply(part).replace("mc:Ignorable='x'", "")).size());
	}

	@Test
	void faults_PartIsMissing() throws IOException {
		List<String> faults = faultsWith(excel(), "xl/styles.xml", part -> null);
		assertTrue(faults.stream().anyMatch(fault -> fault.contains("leads to /xl/styles.xml")), faults::toString);
	}
}
