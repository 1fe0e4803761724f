// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Which encoding the words of a source look like, for one that declares none, or one that it is not in. ICU4J compares
 * how often sequences of bytes occur with what is usual in each encoding's languages. It looks at the first bytes only,
 * and in a page these are markup, so it is given just the lines with something to see.
 */
final class EncodingGuess {

	/** As many bytes as ICU4J looks at. */
	private static final int SAMPLE = 8_000;
	/** Of a hundred; a text of two sentences has more in its own encoding. */
	private static final int SURE = 25;
	/** Fewer bytes beyond ASCII say nothing: a name in an English text. */
	private static final int ENOUGH = 4;
	private static final int HEAD = 2_000;
	private static final Pattern LANGUAGE =
			Pattern.compile("<html[^>]{0,400}\\slang=[\"']?([a-zA-Z]{2})\\b", Pattern.CASE_INSENSITIVE);
	/** What is recognised otherwise, or of the mainframe. */
	private static final Set<String> OTHERS = Set.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE",
			"ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN", "IBM424_rtl", "IBM424_ltr", "IBM420_rtl", "IBM420_ltr");

	private EncodingGuess() {
	}

	/**
	 * Guesses.
	 *
	 * @param bytes what is neither UTF-8 nor UTF-16
	 * @return encodings, the likeliest first; none if that is anyone's guess
	 */
	static List<Charset> of(byte[] bytes) {
		byte[] sample = sample(bytes);
		if (beyondAscii(sample, 0, sample.length) < ENOUGH) {
			return List.of();
		}
		Optional<Charset> certain = CommonCharacters.charset(sample).or(() -> ThaiGuess.of(sample))
				.or(() -> CyrillicGuess.of(sample)).or(() -> Alphabets.ofLanguage(language(bytes), sample));
		if (certain.isPresent()) {
			return List.of(certain.get());
		}
		List<Charset> guesses = Stream.of(new CharsetDetector().setText(sample).detectAll())
				.filter(match -> match.getConfidence() >= SURE && !OTHERS.contains(match.getName()))
				.map(EncodingGuess::name).filter(Charset::isSupported).map(Charset::forName).map(Supersets::of).toList();
		return Alphabets.first(guesses, sample);
	}

	/**
	 * Whether nothing speaks against the first of the guesses, or against windows-1252 where there is none.
	 *
	 * @param bytes what is neither UTF-8 nor UTF-16
	 * @return false when the text would have letters in it that no language has together
	 */
	static boolean isClear(byte[] bytes) {
		byte[] sample = sample(bytes);
		return beyondAscii(sample, 0, sample.length) < ENOUGH || Alphabets.fits(of(bytes), sample);
	}

	/** The language that a page says it is in; empty when it says none. */
	private static String language(byte[] bytes) {
		Matcher matcher = LANGUAGE.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
		return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
	}

	/** As browsers do: the same with quotation marks and dashes; and what Java has no name for. */
	private static String name(CharsetMatch match) {
		return switch (match.getName()) {
		case "ISO-8859-1" -> "windows-1252";
		case "ISO-8859-9" -> "windows-1254";
		case "ISO-8859-8-I" -> "ISO-8859-8";
		case String name -> name;
		};
	}

	/** Lines with bytes beyond ASCII, without markup; no encoding in question has a bracket inside a character. */
	static byte[] sample(byte[] bytes) {
		ByteArrayOutputStream sample = new ByteArrayOutputStream();
		byte[] words = withoutMarkup(bytes);
		int begin = 0;
		for (int i = 0; i <= words.length && sample.size() < SAMPLE; i++) {
			if (i == words.length || words[i] == '\n') {
				if (beyondAscii(words, begin, i) > 0) {
					sample.write(words, begin, i - begin);
					sample.write('\n');
				}
				begin = i + 1;
			}
		}
		return sample.toByteArray();
	}

	private static byte[] withoutMarkup(byte[] bytes) {
		ByteArrayOutputStream words = new ByteArrayOutputStream();
		boolean inTag = false;
		for (byte each : bytes) {
			inTag = each == '<' || inTag && each != '>';
			if (!inTag) {
				words.write(each == '>' ? ' ' : each);
			}
		}
		return words.toByteArray();
	}

	/** How many of the bytes are beyond ASCII. */
	static int beyondAscii(byte[] bytes, int begin, int end) {
		int count = 0;
		for (int i = begin; i < end; i++) {
			count += bytes[i] < 0 ? 1 : 0;
		}
		return count;
	}
}
