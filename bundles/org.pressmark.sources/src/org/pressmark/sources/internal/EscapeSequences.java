// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Knows the encodings of seven bits by their escape sequences, which no text of another has: ISO-2022-JP after RFC 1468,
 * ISO-2022-KR after RFC 1557.
 */
final class EscapeSequences {

	private static final String KOREAN = "\u001B$)C";
	private static final String[] JAPANESE = { "\u001B$B", "\u001B$@", "\u001B$(D" };
	/** The first comes with the first word. */
	private static final int WITHIN = 65_536;

	private EscapeSequences() {
	}

	static Optional<Charset> charset(byte[] bytes) {
		String text = new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1);
		if (text.indexOf('\u001B') < 0 || text.chars().anyMatch(c -> c >= 0x80)) {
			return Optional.empty();
		}
		if (text.contains(KOREAN)) {
			return Optional.of(Charset.forName("ISO-2022-KR"));
		}
		for (String sequence : JAPANESE) {
			if (text.contains(sequence)) {
				return Optional.of(Charset.forName("ISO-2022-JP"));
			}
		}
		return Optional.empty();
	}
}
