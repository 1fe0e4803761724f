// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The words on pages, however they are broken into lines.
 *
 * @param words without white space and hyphens
 */
record PageText(String words, int pages) {

	/** White space, hyphens of all kinds, and what cannot be seen. */
	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\-\\u2010\\u2011]+");

	/** What an office program made of a document. */
	static PageText read(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PageText(normalized(new PDFTextStripper().getText(document)), document.getNumberOfPages());
		}
	}

	/** Whether words are on them. */
	boolean has(String text) {
		return words.contains(normalized(text));
	}

	/** Whether words are on them in one piece, or in two: where a page ends, its foot and the head of the next are between. */
	boolean hasAcrossPages(String text) {
		String wanted = normalized(text);
		int found = 0; // how much of the beginning is there for sure
		int missing = wanted.length() + 1;
		while (missing - found > 1) {
			int middle = (found + missing) / 2;
			if (words.contains(wanted.substring(0, middle))) {
				found = middle;
			} else {
				missing = middle;
			}
		}
		return words.contains(wanted.substring(found));
	}

	private static String normalized(String text) {
		return BETWEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
	}
}
