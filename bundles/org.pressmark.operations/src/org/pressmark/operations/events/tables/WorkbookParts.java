// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

/**
 * The XML parts of a workbook (ECMA-376, part 2). The file is hostile until it is read: what it unpacks to is bounded, and
 * there is neither a document type nor an entity in it but those of XML itself. Nothing that a part refers to outside of the
 * file is looked at.
 *
 * @param name the name of the file
 * @param bytes each part by its name in small letters, without a slash before it
 */
record WorkbookParts(String name, Map<String, byte[]> bytes) {

	private static final int MOST_BYTES = 160 << 20;
	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	static boolean isZip(byte[] file) {
		return Arrays.mismatch(file, ZIP) == ZIP.length;
	}

	/** @throws StoreException if it is none, or too large */
	static WorkbookParts of(String name, byte[] file) throws StoreException {
		Map<String, byte[]> parts = new HashMap<>();
		long total = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] part = zip.readNBytes((int) (MOST_BYTES - total) + 1);
				total += part.length;
				if (total > MOST_BYTES) {
					throw new StoreException(NLS.bind(Messages.workbook_tooLarge, name, MOST_BYTES >> 20));
				}
				if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
					parts.put(key(entry.getName()), part);
				}
			}
		} catch (IOException | IllegalArgumentException e) {
			throw new StoreException(NLS.bind(Messages.workbook_damaged, name, e.getMessage()), e);
		}
		if (!parts.containsKey("xl/workbook.xml")) {
			throw new StoreException(OtherFiles.describe(name, file, parts));
		}
		return new WorkbookParts(name, parts);
	}

	private static String key(String part) {
		return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
	}

	/** A reader of a part; empty if the file has none of that name. */
	Optional<XMLStreamReader> open(String part) throws XMLStreamException {
		byte[] found = bytes.get(key(part));
		return found == null ? Optional.empty() : Optional.of(factory().createXMLStreamReader(new ByteArrayInputStream(found)));
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		// All escapes of characters count together as an entity: Java 24 and later refuse more than 100,000 of them.
		factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
		factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
		return factory;
	}
}
