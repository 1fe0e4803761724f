// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.internal.Messages;

/**
 * A parsed page of bounded size and depth.
 *
 * @param document  the page; {@code document.body()} is never null
 * @param landmarks the elements that say something about it
 * @param meta      what it says in {@code meta}
 */
public record Page(Document document, Landmarks landmarks, Meta meta) {

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
		Document document = read(name, html, longest);
		Landmarks landmarks = Landmarks.of(document);
		if (landmarks.nodes() > MOST_NODES) {
			throw tooManyParts(name);
		}
		if (landmarks.deepest() > DEEPEST) {
			throw new ImportException(
					NLS.bind(Messages.source_tooDeep, new Object[] { name, landmarks.deepest(), DEEPEST }));
		}
		return new Page(document, landmarks, new Meta(landmarks.tagged("meta")));
	}

	/** Nearly every node needs a tag, so that what is no page is known before it takes all memory. */
	private static Document read(String name, String html, Duration longest) throws ImportException {
		// An element has two tags.
		try (MarkupReader reader = new MarkupReader(html, 2 * MOST_NODES, longest)) {
			return Parser.htmlParser().parseInput(reader, "");
		} catch (UncheckedIOException e) {
			throw refused(name, e.getCause());
		} catch (IOException e) {
			throw refused(name, e);
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
