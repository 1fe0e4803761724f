// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;

/**
 * Reads a web page that a browser saved as a message (MHTML, RFC 2557): its first page is the one that was saved. Its
 * date is that of saving and says nothing of the article.
 */
final class SavedPage {

	private static final Pattern SAVED = Pattern.compile("\"?<?Saved by .*", Pattern.CASE_INSENSITIVE);

	private SavedPage() {
	}

	/** Whether a browser made this message. */
	static boolean is(MessageParts message) {
		boolean saved = message.field("snapshot-content-location").isPresent()
				|| message.field("from").filter(from -> SAVED.matcher(from).matches()).isPresent();
		boolean nobody = message.field("to").isEmpty() && message.field("received").isEmpty();
		return saved || nobody && page(message).flatMap(Part::location).filter(url -> url.startsWith("http")).isPresent();
	}

	private static Optional<Part> page(MessageParts message) {
		return message.parts().stream().filter(Part::isPage).findFirst();
	}

	static void read(Source source, MessageParts message, Reading reading) throws ImportException {
		Part page = page(message)
				.orElseThrow(() -> new ImportException(NLS.bind(Messages.mail_noText, source.name())));
		Optional<URI> uri = message.field("snapshot-content-location").or(page::location).flatMap(SavedPage::uri);
		Source html = new Source(source.name(), uri, page.bytes(), Optional.of(page.contentType()));
		for (ArticleDraft draft : reading.convert(html)) {
			reading.add(new ArticleDraft(source.name(), "multipart/related", draft.metadata(), draft.blocks(),
					draft.warnings()));
		}
	}

	private static Optional<URI> uri(String location) {
		try {
			return Optional.of(new URI(location));
		} catch (URISyntaxException e) {
			return Optional.empty(); // What nobody can follow is no address.
		}
	}
}
