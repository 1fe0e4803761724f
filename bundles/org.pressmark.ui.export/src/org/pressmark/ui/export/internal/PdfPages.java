// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** The pages of a PDF file as pictures. One thread at a time; not for the UI thread. */
final class PdfPages implements Closeable {

	private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);
	private static final int DEPTH = 24;

	private final PDDocument document;
	private final PDFRenderer renderer;
	private final Map<String, Integer> headings = new HashMap<>();

	private PdfPages(PDDocument document) throws IOException {
		this.document = document;
		renderer = new PDFRenderer(document);
		if (document.getDocumentCatalog().getDocumentOutline() != null) {
			for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
				PDPage page = item.findDestinationPage(document);
				if (page != null && item.getTitle() != null) {
					headings.putIfAbsent(item.getTitle().strip(), document.getPages().indexOf(page));
				}
			}
		}
	}

	/** Opens a file; belongs to the caller, who has to close it. */
	static PdfPages open(Path file) throws IOException {
		PDDocument document = Loader.loadPDF(file.toFile());
		try {
			return new PdfPages(document);
		} catch (IOException | RuntimeException e) {
			document.close();
			throw e;
		}
	}

	/** How many there are. */
	int count() {
		return document.getNumberOfPages();
	}

	/** The page, from 0, that a heading of the first level is on. */
	Optional<Integer> pageOf(String heading) {
		return Optional.ofNullable(headings.get(heading.strip()))
				.or(() -> headings.entrySet().stream().filter(each -> each.getKey().endsWith(heading.strip()))
						.map(Map.Entry::getValue).findFirst());
	}

	/** Paints a page, from 0, to fit into so many pixels. */
	ImageData paint(int page, int width, int height) throws IOException {
		var box = document.getPage(page).getCropBox();
		float scale = Math.min(width / box.getWidth(), height / box.getHeight());
		BufferedImage picture = renderer.renderImage(page, scale, ImageType.RGB);
		ImageData data = new ImageData(picture.getWidth(), picture.getHeight(), DEPTH, RGB);
		int[] row = new int[picture.getWidth()];
		for (int y = 0; y < picture.getHeight(); y++) {
			data.setPixels(0, y, row.length, picture.getRGB(0, y, row.length, 1, row, 0, row.length), 0);
		}
		return data;
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
