// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.parser.Parser;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.document.Paragraphs;
import org.pressmark.sources.internal.Decoder;

/**
 * Reads Markdown (CommonMark 0.31). Any text is Markdown, so this is for texts whose name or sender says so, and for
 * those that begin with the title and other fields between lines of hyphens.
 */
public final class MarkdownImporter implements CompoundImporter {

	/** A large book has as many characters. */
	private static final int LONGEST = 4_000_000;
	private static final int DEEPEST = 100;
	private static final List<String> NAMES = List.of(".md", ".markdown", ".mdown", ".mkd");
	/** Front matter, as the programs that make pages of Markdown have it. */
	private static final Pattern FRONT = Pattern
			.compile("\\s{0,9}---[ \\t]*\\R((?:[^\\n]{0,1000}\\n){1,100}?)---[ \\t]*(?:\\R|$)");
	private static final Pattern FIELD = Pattern.compile(
			"^(title|date|author|outlet|source|url|lang|language)\\s*:\\s*(.+)$",
			Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

	@Override
	public boolean accepts(Source source) {
		Optional<String> text = Decoder.tryDecode(source).filter(characters -> characters.length() <= LONGEST);
		return text.isPresent() && (isNamedSo(source) || front(text.get()).filter(MarkdownImporter::hasTitle).isPresent());
	}

	private static boolean isNamedSo(Source source) {
		String name = source.name().toLowerCase(Locale.ROOT);
		return NAMES.stream().anyMatch(name::endsWith)
				|| source.contentType().filter(type -> type.startsWith("text/markdown")).isPresent();
	}

	private static Optional<Matcher> front(String text) {
		Matcher front = FRONT.matcher(text);
		return front.lookingAt() ? Optional.of(front) : Optional.empty();
	}

	private static boolean hasTitle(Matcher front) {
		return front.group(1).toLowerCase(Locale.ROOT).lines().anyMatch(line -> line.startsWith("title:"));
	}

	@Override
	public void read(Source source, Reading reading) throws ImportException {
		String text = Decoder.decode(source);
		Paragraphs paragraphs = new Paragraphs(source.name(), "text/markdown");
		Optional<Matcher> front = front(text);
		if (front.isPresent()) {
			readFront(front.get().group(1), paragraphs);
		}
		String body = front.map(matcher -> text.substring(matcher.end())).orElse(text);
		try {
			Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
			new NodeParagraphs(source.name(), paragraphs).read(parser.parse(body));
		} catch (StackOverflowError e) {
			throw new ImportException(NLS.bind(Messages.document_tooSlow, source.name()), e);
		}
		paragraphs.document().tell(source, reading);
	}

	/** The fields stand as lines of the head, where the reader of texts finds them. */
	private static void readFront(String front, Paragraphs paragraphs) throws ImportException {
		Matcher field = FIELD.matcher(front);
		while (field.find()) {
			String value = field.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2").replaceAll("^\\[(.*)\\]$", "$1");
			String label = field.group(1).toLowerCase(Locale.ROOT);
			if ("title".equals(label)) {
				paragraphs.title(value);
				paragraphs.add(value, Optional.of(ParagraphKind.HEADING));
			} else {
				paragraphs.add("author".equals(label) ? "By " + value : label + ": " + value, Optional.empty());
			}
		}
	}
}
