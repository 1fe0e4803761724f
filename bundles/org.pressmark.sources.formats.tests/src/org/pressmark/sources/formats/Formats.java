// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import java.util.List;

import org.pressmark.sources.Findings;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.database.DatabaseImporter;
import org.pressmark.sources.formats.internal.docx.DocxImporter;
import org.pressmark.sources.formats.internal.docx.OldOfficeImporter;
import org.pressmark.sources.formats.internal.feed.FeedImporter;
import org.pressmark.sources.formats.internal.gzip.GzipImporter;
import org.pressmark.sources.formats.internal.mail.MailImporter;
import org.pressmark.sources.formats.internal.mail.MboxImporter;
import org.pressmark.sources.formats.internal.markdown.MarkdownImporter;
import org.pressmark.sources.formats.internal.odt.OdtImporter;
import org.pressmark.sources.formats.internal.pdf.PdfImporter;
import org.pressmark.sources.formats.internal.rtf.RtfImporter;
import org.pressmark.sources.formats.internal.warc.WarcImporter;
import org.pressmark.sources.formats.internal.tar.TarImporter;
import org.pressmark.sources.formats.internal.zip.ZipImporter;
import org.pressmark.sources.internal.html.HtmlImporter;
import org.pressmark.sources.internal.text.PlainTextImporter;

/** Our importers, in the order in which they are installed. */
final class Formats {

	static final Importers IMPORTERS = Importers.of(List.of(new OdtImporter(), new OldOfficeImporter(), new PdfImporter(),
			new RtfImporter(), new DocxImporter(), new MboxImporter(), new WarcImporter(), new ZipImporter(),
			new TarImporter(), new GzipImporter(), new FeedImporter(), new MailImporter(), new DatabaseImporter(), new HtmlImporter(),
			new MarkdownImporter(), new PlainTextImporter()));

	private Formats() {
	}

	static Findings read(String name, byte[] bytes) {
		return IMPORTERS.readAll(Source.of(name, bytes));
	}

	/** A file of the folder {@code fixtures}. */
	static Findings read(String fixture) {
		return read(fixture, Fixtures.file(fixture));
	}
}
