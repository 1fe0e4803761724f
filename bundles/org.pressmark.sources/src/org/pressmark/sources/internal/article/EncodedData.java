// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.Warning;
import org.pressmark.sources.internal.Messages;

/**
 * Tells what a mail program or another one should have decoded before it came here: data in base64 (RFC 4648), as the
 * attachments and many bodies of messages are, or a text in quoted-printable (RFC 2045).
 */
public final class EncodedData {

	/** No word and no address has as many letters and digits of all kinds without anything between them. */
	private static final Pattern BASE64 = Pattern.compile("(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{40,}+={0,2}(?![A-Za-z0-9+/=])");
	private static final Pattern QUOTED = Pattern.compile("(?:=[89A-F][0-9A-F]){2,}+");
	private static final int MANY_QUOTED = 3;
	/** What stands at the end of data in less than a line of it. */
	private static final int REST = 40;
	private static final int FEWEST_CHARACTERS = 200;
	private static final double NEARLY_ALL = 0.8;

	private EncodedData() {
	}

	/**
	 * The warning.
	 *
	 * @param text the text of an article
	 * @return that it is no article if hardly anything of it is text, that it is damaged if parts of it are not; empty when
	 *         all of it looks decoded
	 */
	public static Optional<Warning> warning(String text) {
		int data = 0;
		Matcher matcher = BASE64.matcher(text);
		while (matcher.find()) {
			data += isMixed(matcher.group()) ? matcher.end() - matcher.start() : 0;
		}
		if (data > 0 && data + REST > NEARLY_ALL * text.length()) {
			return Optional.of(new Warning(Warning.Kind.NO_ARTICLE, Messages.encoded_base64));
		}
		if (data >= FEWEST_CHARACTERS) {
			return Optional.of(new Warning(Warning.Kind.DAMAGED, NLS.bind(Messages.encoded_partBase64, data)));
		}
		boolean quoted = text.indexOf('=') >= 0 && QUOTED.matcher(text).results().limit(MANY_QUOTED).count() == MANY_QUOTED;
		return quoted ? Optional.of(new Warning(Warning.Kind.DAMAGED, Messages.encoded_quotedPrintable)) : Optional.empty();
	}

	private static boolean isMixed(String data) {
		return data.chars().anyMatch(c -> c >= 'a' && c <= 'z') && data.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
				&& data.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '+');
	}
}
