// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.FileReason;
import org.pressmark.store.StoreException;

/**
 * Reads the codes of a codebook in the exchange format of REFI-QDA (https://www.qdasoftware.org, version 1.5, section 5),
 * a {@code .qdc} file: element {@code CodeBook} with {@code Codes}, which holds nested elements {@code Code} with the
 * attributes {@code guid}, {@code name}, {@code isCodable}, {@code color} and the element {@code Description}. Some programs
 * write the namespace otherwise than the schema has it, so only the names of elements count; a project of that format
 * ({@code .qde}), which has a codebook in it, is read too. Sets and notes are not read.
 *
 * <p>
 * The file is hostile until it is read: no document type and no entity but those of XML itself, and bounds for its size,
 * its depth, the number of codes and the length of their texts.
 */
public final class QdcReader {

	/** A codebook of ten thousand codes with a page of guideline each has half of it. */
	static final int MOST_BYTES = 32 << 20;
	/** Newer releases of the JDK read no deeper than a hundred elements. */
	static final int DEEPEST = 95;

	private static final String PROJECT = "Project";
	private static final String CODEBOOK = "CodeBook";

	private final String name;

	private QdcReader(String name) {
		this.name = name;
	}

	/**
	 * Reads a file. Not for the UI thread.
	 *
	 * @return the codes of its first level, at least one
	 * @throws StoreException if it cannot be read or is no codebook, in one line that says what to do
	 */
	public static List<ExchangedCode> read(Path file) throws StoreException {
		QdcReader reader = new QdcReader(file.getFileName() == null ? file.toString() : file.getFileName().toString());
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES) {
				throw new StoreException(NLS.bind(Messages.qdc_tooLarge, reader.name, MOST_BYTES >> 20));
			}
			return reader.codes(bytes);
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.qdc_unreadable, FileReason.of(e)), e);
		}
	}

	private List<ExchangedCode> codes(byte[] bytes) throws StoreException {
		QdcCodes codes = new QdcCodes(name);
		try {
			read(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)), codes);
		} catch (XMLStreamException | RuntimeException e) {
			String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().replaceAll("\\s+", " ");
			throw new StoreException(NLS.bind(Messages.qdc_damaged, name, reason), e);
		}
		if (codes.firstLevel().isEmpty()) {
			throw new StoreException(NLS.bind(Messages.qdc_none, name));
		}
		return codes.firstLevel();
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		// All escapes of characters count together as an entity: Java 24 and later refuse more than 100,000 of them.
		factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
		factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
		return factory;
	}

	private void read(XMLStreamReader xml, QdcCodes codes) throws XMLStreamException, StoreException {
		int depth = 0;
		while (xml.hasNext()) {
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				depth++;
				verify(xml, depth);
				codes.begin(xml);
			}
			case XMLStreamConstants.END_ELEMENT -> {
				depth--;
				codes.end(xml.getLocalName());
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> codes
					.characters(xml.getText());
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new StoreException(
					NLS.bind(Messages.qdc_documentType, name));
			default -> {
				// Comments and instructions say nothing about codes.
			}
			}
		}
	}

	private void verify(XMLStreamReader xml, int depth) throws StoreException {
		String element = xml.getLocalName();
		if (depth == 1 && !CODEBOOK.equals(element) && !PROJECT.equals(element)) {
			throw new StoreException(NLS.bind(Messages.qdc_notCodebook, name, element));
		}
		if (depth > DEEPEST) {
			throw new StoreException(NLS.bind(Messages.qdc_tooDeep, name, DEEPEST));
		}
	}
}
