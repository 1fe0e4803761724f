// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Source;
import org.pressmark.sources.internal.Decoder;
import org.pressmark.sources.internal.Messages;

/** Reads one article from a plain text, such as a person makes by copying a page. */
public final class PlainTextImporter implements Importer {

	static final int MOST_PARAGRAPHS = 100_000;
	/** How an XML document begins: that is for the importer who knows its vocabulary. */
	private static final Pattern XML = Pattern.compile("\\s*<\\?xml\\s");

	@Override
	public boolean accepts(Source source) {
		return Decoder.tryDecode(source).filter(text -> !XML.matcher(text).lookingAt()).isPresent();
	}

	@Override
	public List<ArticleDraft> read(Source source) throws ImportException {
		List<Line> lines = Lines.of(Decoder.decode(source)).filter(found -> found.size() <= MOST_PARAGRAPHS)
				.orElseThrow(() -> new ImportException(
						NLS.bind(Messages.source_tooManyParts, source.name(), MOST_PARAGRAPHS)));
		if (lines.isEmpty()) {
			throw new ImportException(NLS.bind(Messages.source_noArticle, source.name()));
		}
		return List.of(new PlainTextReader(lines).read(source.name(), Decoder.doubt(source)));
	}
}
