// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Gives the library one font that it brings itself for each that a document does not. Without this, it would read all
 * fonts of the system and write their list into the home of the user; and what a document says must not depend on the
 * fonts of the machine. Any thread may use it.
 */
public final class PdfFonts implements FontMapper {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	/** Made when it is first needed. */
	private static final class Holder {

		private static final TrueTypeFont FALLBACK = read();

		private static TrueTypeFont read() {
			try (InputStream in = Objects.requireNonNull(FontMappers.class.getResourceAsStream(FONT), FONT)) {
				return new TTFParser().parse(new RandomAccessReadBuffer(in));
			} catch (IOException e) {
				throw new UncheckedIOException(FONT, e);
			}
		}
	}

	private PdfFonts() {
	}

	/** Makes the library use this; the library has one mapper for the whole program. */
	public static void install() {
		if (!(FontMappers.instance() instanceof PdfFonts)) {
			FontMappers.set(new PdfFonts());
		}
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(Holder.FALLBACK, true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(Holder.FALLBACK, true);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
		return new CIDFontMapping(null, Holder.FALLBACK, true);
	}
}
