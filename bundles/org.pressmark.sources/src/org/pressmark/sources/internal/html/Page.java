// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.internal.Decoder;
import org.pressmark.sources.internal.Messages;

/**
 * A parsed page of bounded size and depth.
 *
 * @param document  the page; {@code document.body()} is never null
 * @param landmarks the elements that say something about it
 * @param meta      what it says in {@code meta}
 * @param identity  which it is of those that it tells of
 * @param utf8      whether its bytes were read as UTF-8, without a doubt; false when it was given as text
 */
public record Page(Document document, Landmarks landmarks, Meta meta, Identity identity, boolean utf8) {

	private static final int MOST_NODES = 200_000;
	/** Where browsers stop, too. */
	private static final int DEEPEST = 512;
	/** Ordinary pages take less than one second. */
	private static final Duration LONGEST = Duration.ofSeconds(8);

	public static Page parse(String name, String html) throws ImportException {
		return parse(name, html, LONGEST);
	}

	/** Parses in no more than this time of the processor. */
	static Page parse(String name, String html, Duration longest) throws ImportException {
		return of(name, read(name, html, longest), false);
	}

	/** Parses while it decodes, unless the encoding can be told only by all of the source. */
	static Page parse(Source source) throws ImportException {
		SlimMarkup slim = SlimMarkup.of(source.bytes());
		Optional<Page> page = parseUtf8(source, slim.parts());
		if (page.isPresent() && !slim.fits(page.get().landmarks)) {
			page = parseUtf8(source, List.of(ByteBuffer.wrap(source.bytes())));
		}
		return page.isPresent() ? page.get() : parse(source.name(), Decoder.decode(source));
	}

	/** @param parts what is read of the source */
	private static Optional<Page> parseUtf8(Source source, List<ByteBuffer> parts) throws ImportException {
		Optional<Reader> utf8 = Decoder.openUtf8(source, parts);
		if (utf8.isEmpty()) {
			return Optional.empty();
		}
		try {
			int length = 0;
			for (ByteBuffer part : parts) {
				length += part.remaining();
			}
			return Optional.of(of(source.name(), read(utf8.get(), length, LONGEST), true));
		} catch (CharacterCodingException e) {
			return Optional.empty(); // The answer to the question: not UTF-8 after all.
		} catch (IOException e) {
			throw refused(source.name(), e);
		}
	}

	private static Page of(String name, Document document, boolean utf8) throws ImportException {
		Landmarks landmarks = Landmarks.of(document, DEEPEST);
		if (landmarks.nodes() > MOST_NODES) {
			throw tooManyParts(name);
		}
		if (landmarks.deepest() > DEEPEST) {
			throw new ImportException(
					NLS.bind(Messages.source_tooDeep, name, DEEPEST));
		}
		Identity identity = new Identity(document, landmarks);
		return new Page(document, landmarks, new Meta(landmarks.tagged("meta"), identity), identity, utf8);
	}

	private static Document read(String name, String html, Duration longest) throws ImportException {
		try {
			return read(new StringReader(html), html.length(), longest);
		} catch (IOException e) {
			throw refused(name, e);
		}
	}

	/** Nearly every node needs a tag, so that what is no page is known before it takes all memory. */
	private static Document read(Reader html, int length, Duration longest) throws IOException {
		// An element has two tags.
		try (MarkupReader reader = new MarkupReader(html, length, 2 * MOST_NODES, longest)) {
			return Parser.htmlParser().parseInput(reader, "");
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static ImportException refused(String name, IOException cause) {
		boolean slow = cause instanceof MarkupReader.LimitException limit && limit.isTime();
		return slow ? new ImportException(NLS.bind(Messages.source_tooSlow, name), cause) : tooManyParts(name);
	}

	private static ImportException tooManyParts(String name) {
		return new ImportException(NLS.bind(Messages.source_tooManyParts, name, MOST_NODES));
	}
}
