// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A Word or Excel file, checked part by part: its XML against the schemas of ECMA-376, and the package itself against the
 * rules of part 2 of the standard. Office offers to repair what breaks them.
 */
public final class OfficePackage {

	private static final String RELATIONSHIPS = ".rels";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();
	private final Map<String, Document> xml = new LinkedHashMap<>();

	private OfficePackage() {
	}

	/** Takes a file apart. */
	public static OfficePackage of(byte[] file) throws IOException {
		OfficePackage read = new OfficePackage();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertEquals(null, read.parts.put('/' + entry.getName(), zip.readAllBytes()), entry.getName());
			}
		}
		for (Map.Entry<String, byte[]> part : read.parts.entrySet()) {
			if (isXml(part.getKey())) {
				read.xml.put(part.getKey(), parse(part.getValue()));
			}
		}
		return read;
	}

	/** Fails with all that is wrong with a file. */
	public static void assertValid(byte[] file) throws IOException {
		assertEquals("", String.join("\n", of(file).faults()));
	}

	private static boolean isXml(String name) {
		return name.endsWith(".xml") || name.endsWith(RELATIONSHIPS);
	}

	private static Document parse(byte[] bytes) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(e);
		}
	}

	/** The names of all parts, such as {@code /xl/workbook.xml}. */
	public List<String> names() {
		return List.copyOf(parts.keySet());
	}

	/** The XML of a part; a copy is not made. */
	public Document xml(String name) {
		return xml.get(name);
	}

	/** All that is wrong, each in a line that begins with the part's name; empty when the file is as it should be. */
	public List<String> faults() {
		List<String> faults = new ArrayList<>(new PackageRules(parts.keySet(), xml).faults());
		for (Map.Entry<String, Document> part : xml.entrySet()) {
			OfficeSchemas.faults(part.getValue()).forEach(fault -> faults.add(part.getKey() + ": " + fault));
		}
		return faults;
	}
}
