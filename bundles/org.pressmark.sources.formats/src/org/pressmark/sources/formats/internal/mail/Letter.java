// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.mail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.Warning;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.article.Whitespace;

/** Reads a message that somebody sent: its text, and the documents attached to it, each by itself. */
final class Letter {

	/** What is put before the subject of something that others wrote; the message's day is not that of its text then. */
	private static final Pattern FORWARDED = Pattern.compile("\\s*(?:fwd?|wg|tr|rv|i|enc|doorst|vs)\\s?:\\s*.*",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern PREFIX = Pattern.compile(
			"^(?:\\s*(?:re|aw|sv|antw|fwd?|wg|tr|rv|enc|doorst|vs)\\s?(?:\\[\\d+\\])?:\\s*)+", Pattern.CASE_INSENSITIVE);

	private static final char UNREADABLE = '\uFFFD';

	private final Source source;
	private final MessageParts message;

	Letter(Source source, MessageParts message) {
		this.source = source;
		this.message = message;
	}

	void read(Reading reading) throws ImportException {
		Optional<Part> text = text();
		List<Part> documents = message.parts().stream().filter(part -> text.filter(own -> own == part).isEmpty())
				.filter(this::isOwnDocument).toList();
		if (text.isEmpty() && documents.isEmpty()) {
			throw new ImportException(NLS.bind(Messages.mail_noText, source.name()));
		}
		if (text.isPresent()) {
			readText(text.get(), !documents.isEmpty(), reading);
		}
		int number = 0;
		for (Part part : documents) {
			number++;
			String path = part.fileName().map(Letter::fileName).orElse("part-" + number);
			if (!reading.inside(path, Optional.empty(), Optional.of(part.contentType()),
					() -> new ByteArrayInputStream(part.bytes()))) {
				return;
			}
		}
	}

	private static String fileName(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		String plain = last.replaceAll("\\p{Cntrl}", "_").strip();
		return plain.isEmpty() || plain.matches("\\.+") ? "_" : plain;
	}

	/** The text as a page if there is one, for that tells headings from text. */
	private Optional<Part> text() {
		List<Part> texts = message.parts().stream().filter(Part::isText).filter(part -> !part.attached())
				.filter(part -> Whitespace.isVisible(new String(part.bytes(), StandardCharsets.ISO_8859_1)))
				.toList();
		Optional<Part> page = texts.stream().filter(Part::isPage).findFirst();
		Optional<Part> first = texts.stream().findFirst();
		boolean alternatives = page.isPresent() && first.isPresent() && page.get().multiparts().contains("alternative")
				&& first.get().multiparts().contains("alternative");
		return alternatives ? page : first;
	}

	/** The same text in another form, and pictures of a page, are no documents of their own. */
	private boolean isOwnDocument(Part part) {
		boolean otherForm = part.multiparts().contains("alternative") && !part.attached() && part.isText();
		boolean ofPage = part.multiparts().contains("related") && part.contentId().isPresent() && !part.attached();
		boolean signature = part.isText() && !part.attached() && part.fileName().isEmpty();
		return part.isDocument() && !otherForm && !ofPage && !signature && part.bytes().length > 0;
	}

	private void readText(Part text, boolean hasDocuments, Reading reading) throws ImportException {
		Source part = new Source(source.name(), Optional.empty(), text.bytes(), Optional.of(text.contentType()));
		try {
			for (ArticleDraft draft : reading.convert(part)) {
				boolean own = draft.sourceName().equals(source.name());
				Metadata metadata = own ? metadata(draft.metadata()) : draft.metadata();
				reading.add(new ArticleDraft(draft.sourceName(), "message/rfc822", metadata,
						Signature.cut(Quoted.cut(draft.blocks(), isForwarded())), warnings(text, draft)));
			}
		} catch (ImportException e) {
			// A message that only brings its attachments need not say anything.
			if (!hasDocuments) {
				throw e;
			}
		}
	}

	/** What tells a page from a list of links is not meant for letters, which may well be one. */
	private static List<Warning> warnings(Part text, ArticleDraft draft) {
		return draft.warnings().stream().filter(warning -> !text.isPage() || warning.kind() == Warning.Kind.DAMAGED).toList();
	}

	private boolean isForwarded() {
		return message.field("subject").filter(line -> FORWARDED.matcher(Whitespace.normalise(line)).matches()).isPresent();
	}

	/** The subject is the title. What else the text does not say, the message may. */
	private Metadata metadata(Metadata found) {
		Optional<String> subject = message.field("subject").map(Whitespace::normalise);
		Optional<Provenanced<String>> title = subject.map(line -> PREFIX.matcher(line).replaceFirst(""))
				.filter(line -> !line.isBlank() && line.indexOf(UNREADABLE) < 0)
				.map(line -> new Provenanced<>(line, "subject of the message"));
		Optional<Provenanced<String>> sent = message.field("date").filter(date -> !isForwarded()).flatMap(Dates::parse)
				.map(date -> new Provenanced<>(date, "date of the message"));
		return new Metadata(title.or(found::title), found.outlet(), found.authors(), found.url(),
				found.published().or(() -> sent), found.updated(), found.language(), found.caption(), found.paywalled(),
				found.documentNumber());
	}
}
