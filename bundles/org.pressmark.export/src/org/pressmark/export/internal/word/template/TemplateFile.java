// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.internal.Messages;

/** Opens a template as a document that a report can be written into. */
public final class TemplateFile {

	/** Compound File Binary Format, [MS-CFB] 2.2: old Office files, and new ones that are encrypted. */
	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
	/** What holds a file that is encrypted, [MS-OFFCRYPTO] 2.3.4.4. */
	private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
	/** What holds the text of Word 97 to 2003, [MS-DOC] 2.1.1. */
	private static final byte[] OLD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
	private static final byte[] ZIP = { 'P', 'K' };
	/** What each file of Office has, and no other archive. */
	private static final byte[] CONTENT_TYPES = "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII);

	private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
	private static final String TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
	private static final Set<String> WITH_MACROS = Set.of("application/vnd.ms-word.document.macroEnabled.main+xml",
			"application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

	/** That a file is something else than a template. */
	private static final class RefusedException extends IOException {

		private static final long serialVersionUID = 1L;

		RefusedException(String message) {
			super(message);
		}
	}

	private final String name;

	private TemplateFile(String name) {
		this.name = name;
	}

	/**
	 * Opens it.
	 *
	 * @param warn is told what was not taken over, each in one line
	 * @return belongs to the caller, who has to close it
	 * @throws IOException if it cannot be a template; the message says why
	 */
	public static XWPFDocument open(ReportTemplate template, Consumer<String> warn) throws IOException {
		return new TemplateFile(template.name()).open(template.bytes(), warn);
	}

	private XWPFDocument open(byte[] bytes, Consumer<String> warn) throws IOException {
		refuseOthers(bytes);
		try {
			OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
			String type = typeOf(file);
			List<String> removed = new TemplateCleaner(file).clean();
			if (!type.equals(DOCUMENT)) {
				file.replaceContentType(type, DOCUMENT); // a report is a document, whatever it was made of
			}
			removed.forEach(what -> warn.accept(NLS.bind(Messages.template_removed, name, what)));
			return new XWPFDocument(file);
		} catch (RefusedException e) {
			throw e;
		} catch (InvalidFormatException | IOException | RuntimeException e) {
			throw new IOException(NLS.bind(Messages.template_damaged, name), e);
		}
	}

	private void refuseOthers(byte[] bytes) throws IOException {
		if (startsWith(bytes, COMPOUND)) {
			throw new RefusedException(NLS.bind(contains(bytes, ENCRYPTED) ? Messages.template_encrypted
					: contains(bytes, OLD) ? Messages.template_old : Messages.template_noWord, name));
		}
		if (!startsWith(bytes, ZIP) || !contains(bytes, CONTENT_TYPES)) {
			throw new RefusedException(NLS.bind(Messages.template_noWord, name));
		}
	}

	private static boolean startsWith(byte[] bytes, byte[] begin) {
		return bytes.length >= begin.length && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
	}

	private static boolean contains(byte[] bytes, byte[] part) {
		for (int i = 0; i <= bytes.length - part.length; i++) {
			if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
				return true;
			}
		}
		return false;
	}

	/** What kind of document it is, if it is one. */
	private String typeOf(OPCPackage file) throws IOException, InvalidFormatException {
		PackageRelationshipCollection main = file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
		if (main.isEmpty()) {
			throw new RefusedException(NLS.bind(Messages.template_noWord, name));
		}
		PackageRelationship relationship = main.getRelationship(0);
		PackagePart part = file.getPart(relationship);
		String type = part == null ? "" : part.getContentType();
		if (!type.equals(DOCUMENT) && !type.equals(TEMPLATE) && !WITH_MACROS.contains(type)) {
			throw new RefusedException(NLS.bind(Messages.template_noWord, name));
		}
		return type;
	}
}
