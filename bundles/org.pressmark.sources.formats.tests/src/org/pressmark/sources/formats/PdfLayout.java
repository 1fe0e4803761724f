// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.pressmark.sources.formats.internal.pdf.PdfFonts;

/** A page of justified text in columns and boxes, line by line, as a newspaper sets it. */
final class PdfLayout {

	/**
	 * Lines of one width.
	 *
	 * @param left  in points
	 * @param top   the first baseline, in points from the bottom of the page
	 * @param width in points
	 * @param lines how many
	 */
	record Area(double left, double top, double width, int lines) {
	}

	private record Line(PDFont font, double size, double left, double baseline, double width, List<String> words,
			boolean last) {
	}

	private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
	private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
	private final List<Line> lines = new ArrayList<>();

	PdfLayout() {
		PdfFonts.install();
	}

	/** A headline of one line. */
	PdfLayout headline(int left, int top, String text) {
		lines.add(new Line(bold, 20, left, top, 0, List.of(text), true));
		return this;
	}

	/** A text that goes on from one area to the next one; there must be room for all of it. */
	PdfLayout text(double size, String text, Area... areas) throws IOException {
		List<String> rest = new ArrayList<>(List.of(text.split(" ")));
		for (Area area : areas) {
			for (int i = 0; i < area.lines() && !rest.isEmpty(); i++) {
				int fitting = 1;
				while (fitting < rest.size() && width(rest.subList(0, fitting + 1), size) <= area.width()) {
					fitting++;
				}
				List<String> words = List.copyOf(rest.subList(0, fitting));
				rest.subList(0, fitting).clear();
				lines.add(new Line(font, size, area.left(), area.top() - i * 1.2 * size, area.width(), words, rest.isEmpty()));
			}
		}
		if (!rest.isEmpty()) {
			throw new IllegalArgumentException("no room for " + rest);
		}
		return this;
	}

	private double width(List<String> words, double size) throws IOException {
		return font.getStringWidth(String.join(" ", words)) * size / 1000;
	}

	/** The page as a document. */
	byte[] bytes() throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				for (Line line : lines) {
					show(content, line);
				}
			}
			document.save(out);
			return out.toByteArray();
		}
	}

	private static void show(PDPageContentStream content, Line line) throws IOException {
		double free = line.width() - line.font().getStringWidth(String.join("", line.words())) * line.size() / 1000;
		double space = line.last() ? line.font().getStringWidth(" ") * line.size() / 1000
				: free / Math.max(1, line.words().size() - 1);
		double left = line.left();
		for (String word : line.words()) {
			content.beginText();
			content.setFont(line.font(), (float) line.size());
			content.newLineAtOffset((float) left, (float) line.baseline());
			content.showText(word);
			content.endText();
			left += line.font().getStringWidth(word) * line.size() / 1000 + space;
		}
	}
}
