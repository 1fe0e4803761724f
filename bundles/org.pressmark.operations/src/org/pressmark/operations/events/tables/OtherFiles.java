// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.Source;

/** What to tell a person of a file that has a table which is not read here; its name may be that of another kind. */
final class OtherFiles {

	/** Where the beginning of a zip file names its first part. */
	private static final int BEGINNING = 512;
	private static final String COMPOUND_FILE = "d0cf11e0a1b11ae1";
	private static final String COMPRESSED = "1f8b";
	private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

	private OtherFiles() {
	}

	/** Of a file that is no zip file. */
	static Optional<String> describe(Source source) {
		byte[] bytes = source.bytes();
		String hex = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, COMPOUND_FILE.length() / 2));
		String start = beginning(bytes).replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
		if (hex.equals(COMPOUND_FILE)) {
			return message(Messages.other_oldWorkbook, source.name());
		}
		if (hex.startsWith(COMPRESSED)) {
			return message(Messages.other_compressed, source.name());
		}
		boolean isMarkup = Stream.of("<!doctype", "<html", "<table", "<?xml").anyMatch(start::startsWith);
		return isMarkup ? message(Messages.other_markup, source.name()) : Optional.empty();
	}

	/** Of a zip file without the parts of a workbook. */
	static String describe(String name, byte[] zip, Map<String, byte[]> parts) {
		if (beginning(zip).contains(OPEN_DOCUMENT)) {
			return NLS.bind(Messages.other_openDocument, name);
		}
		// The relations of a binary workbook are XML all the same.
		return NLS.bind(parts.containsKey("xl/_rels/workbook.bin.rels") ? Messages.other_binaryWorkbook : Messages.workbook_none, name);
	}

	private static Optional<String> message(String pattern, String name) {
		return Optional.of(NLS.bind(pattern, name));
	}

	private static String beginning(byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
	}
}
