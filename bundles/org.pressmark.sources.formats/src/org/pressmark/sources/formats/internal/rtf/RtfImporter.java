// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.rtf;

import java.nio.charset.StandardCharsets;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;

/** Reads rich text. What is embedded in it – pictures, objects, fields' instructions – is neither run nor kept. */
public final class RtfImporter implements CompoundImporter {

	private static final String SIGNATURE = "{\\rtf";
	private static final int WITHIN = 16;

	@Override
	public boolean accepts(Source source) {
		int length = Math.min(source.bytes().length, WITHIN);
		String start = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
		return start.stripLeading().startsWith(SIGNATURE) || start.startsWith("\u00EF\u00BB\u00BF" + SIGNATURE);
	}

	@Override
	public void read(Source source, Reading reading) throws ImportException {
		RtfReader reader = new RtfReader(source);
		reader.read().tell(source, reading);
		if (!reader.isComplete()) {
			reading.warn(NLS.bind(Messages.document_truncated, source.name()));
		}
	}
}
