// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Logging;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.document.Document;

/**
 * Reads PDF documents that have a text layer (ISO 32000): columns in the order of reading, words put together that a
 * hyphen parts at the end of a line, without what runs above and below the text of each page. A scan says so. Scripts,
 * links, forms and attachments are not looked at.
 */
public final class PdfImporter implements CompoundImporter {

	private static final String SIGNATURE = "%PDF-";
	/** Programs take the signature anywhere within this. */
	private static final int WITHIN = 1024;
	private static final int MOST_PAGES = 1_000;

	@Override
	public boolean accepts(Source source) {
		int length = Math.min(source.bytes().length, WITHIN);
		String start = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
		int at = start.indexOf(SIGNATURE);
		return at == 0 || at > 0 && start.substring(0, at).chars().noneMatch(c -> c == '<' || c == '{')
				&& !start.startsWith("PK");
	}

	@Override
	public void read(Source source, Reading reading) throws ImportException {
		StreamCheck.check(source);
		Logging.prepare();
		PdfFonts.install();
		document(source).tell(source, reading);
	}

	private static Document document(Source source) throws ImportException {
		try (PDDocument pdf = Loader.loadPDF(source.bytes())) {
			if (pdf.isEncrypted()) {
				StreamCheck.check(source, pdf.getDocument());
			}
			if (pdf.getNumberOfPages() > MOST_PAGES) {
				throw new ImportException(NLS.bind(Messages.pdf_tooManyPages, source.name(), MOST_PAGES));
			}
			PageReader reader = new PageReader();
			List<Page> pages = reader.read(pdf);
			if (pages.stream().allMatch(Page::isEmpty)) {
				boolean scan = reader.hasPictures();
				throw new ImportException(NLS.bind(scan ? Messages.pdf_scan : Messages.pdf_noText, source.name()));
			}
			Document shown = new PageParagraphs(source.name(), pages).document();
			return new Document(shown.mediaType(), shown.paragraphs(), shown.title(),
					Information.of(pdf.getDocumentInformation()));
		} catch (InvalidPasswordException e) {
			throw new ImportException(NLS.bind(Messages.document_protected, source.name()), e);
		} catch (PageReader.SlowException e) {
			throw new ImportException(NLS.bind(Messages.document_tooSlow, source.name()), e);
		} catch (IOException | RuntimeException | StackOverflowError e) {
			throw damaged(source, e);
		}
	}

	private static ImportException damaged(Source source, Throwable cause) {
		String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		return new ImportException(NLS.bind(Messages.document_damaged, source.name(), message.lines().findFirst().orElse("")),
				cause);
	}
}
