// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.pressmark.sources.internal.article.Resources;

/**
 * Knows the encodings of East Asia by the commonest characters of the language that is written in each: these are a third
 * of any text and more, and next to nothing of what another encoding's bytes are taken for. A text of a few words is enough.
 */
final class CommonCharacters {

	private static final String KEY = "characters.";
	/** Of the characters beyond ASCII; other encodings come to a tenth at most. */
	private static final double LEAST = 0.3;
	/** So many times more than in any other encoding. */
	private static final double LEAD = 1.5;
	private static final int FEWEST = 4;
	private static final int ASCII = 0x80;

	private static final Map<Charset, BitSet> COMMON = new TreeMap<>();

	static {
		Resources.lists(CommonCharacters.class, "encodings.properties", "\\|").forEach((key, list) -> {
			if (key.startsWith(KEY)) {
				BitSet common = new BitSet();
				list.getFirst().chars().forEach(common::set);
				COMMON.put(Charset.forName(key.substring(KEY.length())), common);
			}
		});
	}

	private CommonCharacters() {
	}

	/** Whether this is one of the encodings told apart here, in its widest form. */
	static boolean knows(Charset charset) {
		return COMMON.keySet().stream().map(Supersets::of).anyMatch(charset::equals);
	}

	/** The encoding in which the bytes are a text of its language; empty when there is none, or that is not clear. */
	static Optional<Charset> charset(byte[] bytes) {
		Optional<Charset> best = Optional.empty();
		double most = 0;
		double second = 0;
		for (Map.Entry<Charset, BitSet> candidate : COMMON.entrySet()) {
			double share = share(bytes, candidate.getKey(), candidate.getValue());
			second = Math.max(second, Math.min(share, most));
			if (share > most) {
				most = share;
				best = Optional.of(candidate.getKey());
			}
		}
		return most >= LEAST && most >= LEAD * second ? best : Optional.empty();
	}

	private static double share(byte[] bytes, Charset charset, BitSet common) {
		CharBuffer text;
		try {
			text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
		} catch (CharacterCodingException e) {
			return 0; // The answer to the question: not in this encoding.
		}
		int letters = 0;
		int found = 0;
		while (text.hasRemaining()) {
			char c = text.get();
			if (c >= ASCII && Character.isLetter(c)) {
				letters++;
				found += common.get(c) ? 1 : 0;
			}
		}
		return letters < FEWEST ? 0 : (double) found / letters;
	}
}
