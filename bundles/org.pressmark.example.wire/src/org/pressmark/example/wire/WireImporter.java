// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.Source;
import org.pressmark.sources.SourceText;

/**
 * Reads messages as news agencies send them: IPTC Recommendation 7901, one or more in a file. A message is a header from
 * SOH on, a text from STX to ETX whose first line is the headline, and the time at which it was sent. Stateless.
 */
public final class WireImporter implements Importer {

	/** Beyond that there is no need to look to know what a file is. */
	private static final int HEADER_WITHIN = 512;

	/**
	 * Quantifiers are possessive and none passes the beginning of the next message: a file that only looks like
	 * messages is read through once, however long it is.
	 */
	private static final Pattern MESSAGE = Pattern.compile("""
			\\x01(?<service>[A-Za-z]{2,4})(?<number>\\d{3,4}) [^\\x01\\x02]*+\\x02\
			(?<text>[^\\x01\\x03\\x04]*+)(?:\\x03(?<sent>[^\\x01\\x04]*+))?""");
	private static final Pattern HEADER = Pattern.compile("[\\s\\x16\\x7F]*+\\x01[A-Za-z]{2,4}\\d{3,4} ");

	@Override
	public boolean accepts(Source source) {
		byte[] bytes = source.bytes();
		return HEADER.matcher(characters(bytes, Math.min(bytes.length, HEADER_WITHIN))).lookingAt();
	}

	@Override
	public List<ArticleDraft> read(Source source) throws ImportException {
		byte[] bytes = source.bytes();
		Matcher message = MESSAGE.matcher(characters(bytes, bytes.length));
		List<ArticleDraft> drafts = new ArrayList<>();
		while (message.find()) {
			draft(source, message).ifPresent(drafts::add);
		}
		if (drafts.isEmpty()) {
			throw new ImportException(NLS.bind(Messages.noText, source.name()));
		}
		return drafts;
	}

	/** A character for each byte: the frame of a message is ASCII, and its text may be in any encoding. */
	private static String characters(byte[] bytes, int length) {
		return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
	}

	private static Optional<ArticleDraft> draft(Source source, Matcher message) throws ImportException {
		WireText text = WireText.of(decoded(source, message.group("text")));
		if (text.paragraphs().isEmpty()) {
			return Optional.empty();
		}
		String service = message.group("service");
		Metadata metadata = new Metadata(found(text.headline(), "first line"), found(Optional.of(service), "header"),
				List.of(), Optional.empty(), found(SentAt.edtf(message.group("sent")), "end of message"), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(),
				found(Optional.of(service + message.group("number")), "header"));
		return Optional.of(new ArticleDraft(source.name(), "text/plain", metadata, text.paragraphs()));
	}

	/** Pressmark finds out which encoding it is. */
	private static String decoded(Source source, String text) throws ImportException {
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		return SourceText.of(new Source(source.name(), source.uri(), bytes, source.contentType()));
	}

	private static Optional<Provenanced<String>> found(Optional<String> value, String where) {
		return value.map(found -> new Provenanced<>(found, where));
	}
}
