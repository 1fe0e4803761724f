// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.james.mime4j.MimeException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.internal.Decoder;

/**
 * Reads messages (RFC 5322, MIME) and the web pages that browsers save as such (MHTML, RFC 2557). Pictures and what
 * else a page is made of are not looked at; nothing that a message refers to is fetched.
 */
public final class MailImporter implements CompoundImporter {

	private static final int HEAD = 32_000;
	private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):[ \\t]?.*");
	/** Fields that only messages have. */
	private static final Set<String> OF_MESSAGES = Set.of("mime-version", "message-id", "received", "return-path",
			"delivered-to", "content-type", "x-mozilla-status", "snapshot-content-location");
	private static final Set<String> OF_LETTERS = Set.of("from", "to", "subject", "date");

	/** A message begins with nothing but fields, some of which only messages have, or which say from which address it is. */
	@Override
	public boolean accepts(Source source) {
		int length = Math.min(source.bytes().length, HEAD);
		String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
		Set<String> names = new HashSet<>();
		boolean first = true;
		boolean addressed = false;
		for (String line : (Iterable<String>) head.lines()::iterator) {
			if (line.isEmpty() && !names.isEmpty()) {
				break;
			}
			boolean postmark = first && line.startsWith("From ") || line.isEmpty();
			boolean goesOn = !names.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
			Matcher field = FIELD.matcher(line);
			if (!postmark && !goesOn && !field.matches()) {
				return false;
			}
			if (!postmark && !goesOn) {
				String name = field.group(1).toLowerCase(Locale.ROOT);
				names.add(name);
				addressed |= "from".equals(name) && line.indexOf('@') > 0;
			}
			first = false;
		}
		long letters = names.stream().filter(OF_LETTERS::contains).count();
		return letters >= 2 && names.stream().anyMatch(OF_MESSAGES::contains)
				|| letters >= (addressed ? 3 : 4) && Decoder.tryDecode(source).isPresent();
	}

	@Override
	public void read(Source source, Reading reading) throws ImportException {
		MessageParts message = parts(source);
		if (SavedPage.is(message)) {
			SavedPage.read(source, message, reading);
		} else {
			new Letter(source, message).read(reading);
		}
	}

	private static MessageParts parts(Source source) throws ImportException {
		try {
			return MessageParts.of(source.bytes());
		} catch (IOException | MimeException | RuntimeException | StackOverflowError e) {
			String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
			String reason = message.lines().findFirst().orElse("");
			throw new ImportException(NLS.bind(Messages.document_damaged, source.name(), reason), e);
		}
	}
}
