// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.mail;

import java.io.IOException;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArchiveImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.gzip.Packed;
import org.pressmark.sources.formats.internal.zip.Archive;

/** Reads the folders of programs of mail, packed or not: many messages in one file (mbox, RFC 4155). */
public final class MboxImporter implements ArchiveImporter {

	private static final int HEAD = 1_000;
	/** A postmark, and the first field of a message. */
	private static final Pattern BEGIN = Pattern.compile("From [^\\r\\n]*\\r?\\n>?[A-Za-z][A-Za-z0-9-]*:[ \\t].*", Pattern.DOTALL);

	@Override
	public boolean accepts(Source source) {
		return BEGIN.matcher(Packed.begin(source, HEAD)).matches();
	}

	@Override
	public Entries open(Source source) throws ImportException {
		try {
			return new Mailbox(source.name(), Packed.open(source));
		} catch (IOException e) {
			throw new ImportException(NLS.bind(Messages.document_damaged, source.name(), Archive.reason(e)), e);
		}
	}
}
