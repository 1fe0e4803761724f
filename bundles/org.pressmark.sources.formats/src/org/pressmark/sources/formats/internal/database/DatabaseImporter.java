// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.document.Document;
import org.pressmark.sources.internal.Decoder;
import org.pressmark.sources.internal.article.Whitespace;
import org.pressmark.sources.internal.html.HtmlImporter;
import org.pressmark.sources.internal.html.Page;
import org.pressmark.sources.internal.text.DocumentParagraph;

/**
 * Reads the exports of news databases that are plain text or web pages; those in other formats, the importers of these
 * recognise. See {@link DatabaseExport}.
 */
public final class DatabaseImporter implements CompoundImporter {

	private static final int MOST_LINES = 1_000_000;
	private static final Pattern LINE_END = Pattern.compile("\\R|\\f");
	private static final int MARKUP_WITHIN = 1_000;
	private static final Pattern MARKUP = Pattern.compile("<(?:!doctype html|html|head|body|div|p|table)[\\s>]",
			Pattern.CASE_INSENSITIVE);
	/**
	 * Factiva's page, its table of fields by their codes, or the ends and beginnings of articles as own paragraphs, also in
	 * a page that another program made of an export.
	 */
	private static final Pattern PAGE = Pattern.compile("class=[\"']?article \\w{2}Article\\b"
			+ "|<td[^>]{0,100}>\\s*<b>\\s*HD\\s*</b>(?:\\s|&nbsp;|&#160;|\u00A0)*</td>|>\\s*(?:End of Document|"
			+ "\\d{1,4} of \\d{1,4} DOCUMENTS?|Ende des Dokuments|Fin du document|Fin del documento"
			+ "|(?:Document|Dokument|Documento|Документ) [A-Z][A-Z0-9]{5,12}\\d{8}[a-z][a-z0-9]{5,10})\\s*<");

	/** What each text of a database has. */
	private static final Pattern TEXT = Pattern.compile("documen|dokument|документ",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	@Override
	public boolean accepts(Source source) {
		return Decoder.tryDecode(source)
				.filter(text -> isMarkup(text) ? PAGE.matcher(text).find() : isText(text)).isPresent();
	}

	private static boolean isMarkup(String text) {
		String beginning = text.substring(0, Math.min(text.length(), MARKUP_WITHIN));
		return MARKUP.matcher(beginning).find();
	}

	private static boolean isText(String text) {
		return TEXT.matcher(text).find() && lines(text).flatMap(DatabaseExport::recognise).isPresent();
	}

	@Override
	public void read(Source source, Reading reading) throws ImportException {
		String text = Decoder.decode(source);
		if (isMarkup(text)) {
			readPage(source, text, reading);
		} else {
			lines(text).flatMap(DatabaseExport::recognise)
					.orElseThrow(() -> new ImportException(NLS.bind(Messages.database_layout, source.name(), "a database")))
					.tell(source, "text/plain", reading);
		}
	}

	/** A page may say such things and be none of a database after all. */
	private static void readPage(Source source, String html, Reading reading) throws ImportException {
		Document document = HtmlLines.read(source.name(), Page.parse(source.name(), html).document().body());
		Optional<DatabaseExport> export = DatabaseExport.recognise(document.paragraphs());
		if (export.isPresent()) {
			export.get().tell(source, document.mediaType(), reading);
		} else {
			new HtmlImporter().read(source).forEach(reading::add);
		}
	}

	/** The lines that show something; empty when there are more than any export has. */
	private static Optional<List<DocumentParagraph>> lines(String text) {
		String[] raw = LINE_END.split(text, MOST_LINES + 1);
		if (raw.length > MOST_LINES) {
			return Optional.empty();
		}
		List<DocumentParagraph> lines = new ArrayList<>();
		for (int i = 0; i < raw.length; i++) {
			if (Whitespace.isVisible(raw[i])) {
				boolean apart = i + 1 == raw.length || !Whitespace.isVisible(raw[i + 1]);
				lines.add(DocumentParagraph.line(Whitespace.normalise(raw[i]), apart));
			}
		}
		return Optional.of(lines);
	}
}
