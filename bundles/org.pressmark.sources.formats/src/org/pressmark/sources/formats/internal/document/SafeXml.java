// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.document;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.formats.internal.Messages;

/** Reads the XML inside documents: without document types and entities, to a bounded depth and size. */
public final class SafeXml {

	/** Newer releases of the JDK read no deeper than a hundred. */
	private static final int DEEPEST = 95;
	/** A Word file of five hundred articles has two hundred thousand. */
	private static final int MOST_ELEMENTS = 1_000_000;

	/** What is told of a document, in its order. */
	public interface Handler {

		/**
		 * An element begins.
		 *
		 * @param reader at the element
		 * @throws ImportException to end the reading
		 */
		void begin(XMLStreamReader reader) throws ImportException;

		/**
		 * An element ends.
		 *
		 * @param name its name without prefix
		 * @throws ImportException to end the reading
		 */
		void end(String name) throws ImportException;

		/**
		 * Characters between tags, maybe a part of them.
		 *
		 * @param characters the characters
		 */
		void characters(String characters);
	}

	private SafeXml() {
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

	/**
	 * Reads a document.
	 *
	 * @param name    of the source, for messages
	 * @param xml     the bytes
	 * @param handler is told
	 * @throws ImportException when the document is not well formed, has a document type, or is too large or too deep
	 */
	public static void read(String name, byte[] xml, Handler handler) throws ImportException {
		try {
			XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
			read(name, reader, handler);
		} catch (XMLStreamException | RuntimeException e) {
			String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().replaceAll("\\s+", " ");
			throw new ImportException(NLS.bind(Messages.document_damaged, name, message), e);
		}
	}

	private static void read(String name, XMLStreamReader reader, Handler handler)
			throws XMLStreamException, ImportException {
		int depth = 0;
		int elements = 0;
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (++depth > DEEPEST) {
					throw new ImportException(NLS.bind(Messages.document_tooSlow, name));
				}
				if (++elements > MOST_ELEMENTS) {
					throw new ImportException(NLS.bind(Messages.document_tooManyParts, name, MOST_ELEMENTS));
				}
				handler.begin(reader);
			}
			case XMLStreamConstants.END_ELEMENT -> {
				depth--;
				handler.end(reader.getLocalName());
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> handler
					.characters(reader.getText());
			case XMLStreamConstants.DTD -> throw new ImportException(NLS.bind(Messages.document_type, name));
			default -> {
			}
			}
		}
	}
}
