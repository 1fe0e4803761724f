// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ExportException;
import org.pressmark.export.files.TargetFile;
import org.pressmark.model.Code;
import org.pressmark.model.color.Rgb;
import org.pressmark.model.text.XmlText;
import org.pressmark.operations.TargetRules;
import org.pressmark.store.FileReason;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * Writes the codes of a project in the exchange format of REFI-QDA (https://www.qdasoftware.org, version 1.5, section 5),
 * as {@link QdcReader} reads it and ATLAS.ti, MAXQDA, NVivo, QualCoder and others do. Keys are not part of that format.
 */
public final class QdcWriter {

	private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";
	private static final String ORIGIN = "Pressmark";

	private final XMLStreamWriter xml;

	private QdcWriter(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/**
	 * Writes a file. Not for the UI thread.
	 *
	 * @param store the project
	 * @param backupRoot the folder for the backups of all projects; empty if they are beside each
	 * @param target the file; it appears, or is replaced, when the new one is complete
	 * @return how many codes are in it
	 * @throws StoreException if there are none, the project cannot be read, the file cannot be written, or is refused by
	 *         {@link TargetRules}
	 */
	public static int write(ProjectStore store, Optional<Path> backupRoot, Path target) throws StoreException {
		new TargetRules(store.file(), backupRoot).check(target);
		List<Code> codes = store.read(ProjectReader::project).getCodes();
		if (codes.isEmpty()) {
			throw new StoreException(NLS.bind(Messages.qdc_none, store.file().getFileName()));
		}
		try {
			replace(codes, target);
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.qdc_notWritten, FileReason.of(e)), e);
		} catch (ExportException | XMLStreamException e) {
			throw new StoreException(NLS.bind(Messages.qdc_notWritten, e.getMessage()), e);
		}
		return count(codes);
	}

	private static void replace(List<Code> codes, Path target) throws ExportException, IOException, XMLStreamException {
		try (TargetFile file = TargetFile.open(target)) {
			new QdcWriter(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file.output(),
					StandardCharsets.UTF_8.name())).document(codes);
			file.commit();
		}
	}

	private void document(List<Code> codes) throws XMLStreamException {
		xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		line(0);
		xml.writeStartElement("CodeBook");
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeAttribute("origin", ORIGIN);
		line(1);
		xml.writeStartElement("Codes");
		for (Code code : codes) {
			write(code, 2);
		}
		line(1);
		xml.writeEndElement();
		line(0);
		xml.writeEndElement();
		xml.writeEndDocument();
		xml.flush();
	}

	/** The schema wants the description before the codes below. */
	private void write(Code code, int level) throws XMLStreamException {
		line(level);
		xml.writeStartElement("Code");
		xml.writeAttribute("guid", CodeGuid.of(code.getId()).toString().toUpperCase(Locale.ROOT));
		xml.writeAttribute("name", XmlText.clean(code.getName()));
		xml.writeAttribute("isCodable", "true");
		Optional<Rgb> color = Rgb.parse(code.getColor());
		if (color.isPresent()) {
			xml.writeAttribute("color", color.get().toString().toUpperCase(Locale.ROOT));
		}
		if (code.getGuideline() != null) {
			line(level + 1);
			xml.writeStartElement("Description");
			xml.writeCharacters(XmlText.clean(code.getGuideline()));
			xml.writeEndElement();
		}
		for (Code each : code.getCodes()) {
			write(each, level + 1);
		}
		if (code.getGuideline() != null || !code.getCodes().isEmpty()) {
			line(level);
		}
		xml.writeEndElement();
	}

	private void line(int level) throws XMLStreamException {
		xml.writeCharacters('\n' + "  ".repeat(level));
	}

	private static int count(List<Code> codes) {
		return codes.stream().mapToInt(code -> 1 + count(code.getCodes())).sum();
	}
}
