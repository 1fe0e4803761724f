// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.commonmark.parser.Parser;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.Reading;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.document.Document;
import org.pressmark.sources.formats.internal.document.Paragraphs;
import org.pressmark.sources.internal.Decoder;

/**
 * Reads Markdown (CommonMark 0.31). Any text is Markdown, so this is for texts whose name or sender says so, and for
 * those that begin with the title and other fields between lines of hyphens or plus signs.
 */
public final class MarkdownImporter implements CompoundImporter {

	/** A large book has as many characters. */
	private static final int LONGEST = 4_000_000;
	private static final int DEEPEST = 100;
	private static final List<String> NAMES = List.of(".md", ".markdown", ".mdown", ".mkd");

	@Override
	public boolean accepts(Source source) {
		Optional<String> text = Decoder.tryDecode(source).filter(characters -> characters.length() <= LONGEST);
		return text.isPresent() && (isNamedSo(source) || FrontMatter.of(text.get()).flatMap(FrontMatter::title).isPresent());
	}

	private static boolean isNamedSo(Source source) {
		String name = source.name().toLowerCase(Locale.ROOT);
		return NAMES.stream().anyMatch(name::endsWith)
				|| source.contentType().filter(type -> type.startsWith("text/markdown")).isPresent();
	}

	@Override
	public void read(Source source, Reading reading) throws ImportException {
		String text = Decoder.decode(source);
		Paragraphs paragraphs = new Paragraphs(source.name(), "text/markdown");
		Optional<FrontMatter> front = FrontMatter.of(text);
		if (front.isPresent()) {
			addHead(front.get(), paragraphs);
		}
		String body = text.substring(front.map(FrontMatter::end).orElse(0));
		try {
			Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
			new NodeParagraphs(source.name(), paragraphs).read(parser, body);
		} catch (StackOverflowError e) {
			throw new ImportException(NLS.bind(Messages.document_tooSlow, source.name()), e);
		}
		Document shown = paragraphs.document();
		new Document(shown.mediaType(), shown.paragraphs(), shown.title(),
				front.map(FrontMatter::metadata).orElse(Metadata.UNKNOWN)).tell(source, reading);
	}

	/** The fields stand above the text, where a person sees what was read of them. */
	private static void addHead(FrontMatter front, Paragraphs paragraphs) throws ImportException {
		if (front.title().isPresent()) {
			paragraphs.title(front.title().get());
			paragraphs.add(front.title().get(), Optional.of(ParagraphKind.HEADING));
		}
		if (front.byline().isPresent()) {
			paragraphs.addRemoved(front.byline().get(), RemovalReason.BYLINE);
		}
		for (String line : front.lines()) {
			paragraphs.addRemoved(line, RemovalReason.DATELINE);
		}
	}
}
