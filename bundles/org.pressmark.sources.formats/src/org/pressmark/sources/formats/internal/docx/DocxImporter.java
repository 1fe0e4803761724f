// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Logging;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.document.Document;
import org.pressmark.sources.formats.internal.document.SafeXml;
import org.pressmark.sources.formats.internal.zip.Archive;

/** Reads Word documents (Office Open XML, ISO/IEC 29500). Macros, links and embedded objects are not looked at. */
public final class DocxImporter implements CompoundImporter {

	private static final String MAIN_PART = "word/document.xml";
	/** What all parts unpack to, pictures included. */
	private static final int MOST_BYTES = 96 << 20;
	/** The library makes objects of some hundred bytes of each element. */
	private static final int MOST_ELEMENTS = 1_000_000;

	/** Counts the elements of all parts. */
	private static final class Counter implements SafeXml.Handler {

		private final Source source;
		private int elements;

		Counter(Source source) {
			this.source = source;
		}

		@Override
		public void begin(XMLStreamReader reader) throws ImportException {
			if (++elements > MOST_ELEMENTS) {
				throw new ImportException(NLS.bind(Messages.document_tooManyParts, source.name(), MOST_ELEMENTS));
			}
		}

		@Override
		public void end(String name) {
			// Only beginnings are counted.
		}

		@Override
		public void characters(String characters) {
			// Only elements are counted.
		}
	}

	@Override
	public boolean accepts(Source source) {
		return Archive.has(source, MAIN_PART);
	}

	@Override
	public void read(Source source, Reading reading) throws ImportException {
		checkParts(source);
		Logging.prepare();
		document(source).tell(source, reading);
	}

	/** The library reads all parts into memory, so that they must be known to be few and small before that. */
	private static void checkParts(Source source) throws ImportException {
		try (Archive archive = Archive.open(source)) {
			Counter counter = new Counter(source);
			int rest = MOST_BYTES;
			for (ZipArchiveEntry entry : archive.files()) {
				byte[] part = archive.read(entry, rest, MOST_BYTES);
				rest -= part.length;
				String name = entry.getName().toLowerCase(Locale.ROOT);
				if (name.endsWith(".xml") || name.endsWith(".rels")) {
					SafeXml.read(source.name(), part, counter);
				}
			}
		} catch (IOException e) {
			throw damaged(source, e);
		}
	}

	private static Document document(Source source) throws ImportException {
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(source.bytes()));
				XWPFDocument document = new XWPFDocument(parts)) {
			return new DocxReader(source, document).read();
		} catch (IOException | OpenXML4JException | RuntimeException e) {
			// The library complains of what a document must not have in many ways, unchecked ones among them.
			throw damaged(source, e);
		}
	}

	private static ImportException damaged(Source source, Exception cause) {
		return new ImportException(NLS.bind(Messages.document_damaged, source.name(), Archive.reason(cause)), cause);
	}
}
