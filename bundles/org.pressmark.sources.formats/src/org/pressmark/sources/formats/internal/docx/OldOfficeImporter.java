// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;

/**
 * Says what to do with compound files ([MS-CFB]): encrypted Office documents, Word documents from before 2007, messages
 * of Outlook. None of them is read.
 */
public final class OldOfficeImporter implements Importer {

	private static final byte[] SIGNATURE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
			(byte) 0xE1 };
	private static final String ENCRYPTED = "EncryptedPackage";

	@Override
	public boolean accepts(Source source) {
		byte[] bytes = source.bytes();
		return bytes.length > SIGNATURE.length
				&& Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
	}

	@Override
	public List<ArticleDraft> read(Source source) throws ImportException {
		// The names of the streams in the file are UTF-16.
		boolean encrypted = new String(source.bytes(), StandardCharsets.ISO_8859_1)
				.contains(new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
		throw new ImportException(
				NLS.bind(encrypted ? Messages.document_protected : Messages.oldOffice_unknown, source.name()));
	}
}
