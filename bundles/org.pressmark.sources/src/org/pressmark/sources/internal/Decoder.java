// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.Warning;

/**
 * Makes characters of a source's bytes. In this order: a byte order mark; UTF-16 without one, known by its zero bytes;
 * UTF-8 when all of it is well formed, whatever the source declares, for saved pages keep the declaration of an encoding
 * that they no longer have; UTF-8 with parts in another encoding; the declared encoding, the sender's before the page's,
 * but that which servers declare unasked last; UTF-8 with a few errors; the encoding that the words look like; windows-1252. Whatever would have control characters then is not text; only
 * markup may have some and a long text a few zeros, which are dropped.
 */
public final class Decoder {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final int DECLARATION_WITHIN = 4096;
	private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");
	private static final int MOST_DECLARATIONS = 3;
	private static final char REPLACEMENT = '\uFFFD';
	/** Of a hundred characters beyond ASCII, how many may be damaged. */
	private static final int DAMAGED_PERCENT = 5;
	/** In UTF-8, which no other encoding looks like by chance: a page may quote something in another one. */
	private static final int DAMAGED_PERCENT_IN_UTF_8 = 30;

	/** Pages from careless systems have a control character now and then, which browsers ignore. */
	private static final int CHARACTERS_FOR_CONTROL = 64;
	/** A text that was damaged when it was stored has a zero here and there. */
	private static final int CHARACTERS_FOR_ZERO = 1_000;
	private static final int MARKUP_WITHIN = 256;

	/** As many characters show what a text is. */
	private static final int BEGINNING = 8_192;
	/** No encoding has more for a character. */
	private static final int MOST_BYTES = 4;

	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private Decoder() {
	}

	/**
	 * Opens a source that may well be UTF-8, as nearly all are. A parser that reads it so takes its characters as they are
	 * decoded, and the whole text is never made.
	 *
	 * @param source the source
	 * @param parts  its bytes, or what shall be read of them, each of whole characters and in an array
	 * @return a reader of the same characters that {@link #decode} makes of these, which throws
	 *         {@link CharacterCodingException} when the source is not UTF-8 after all; the caller closes it. Empty when it
	 *         is known to be something else, or no text, or text with control characters
	 */
	public static Optional<Reader> openUtf8(Source source, List<ByteBuffer> parts) {
		if (OtherFormats.recognise(source.bytes()) || hasControls(parts)) {
			return Optional.empty();
		}
		List<ByteBuffer> text = new ArrayList<>(parts);
		ByteBuffer first = text.getFirst();
		if (first.mismatch(ByteBuffer.wrap(MARK)) == MARK.length) {
			text.set(0, first.slice(MARK.length, first.remaining() - MARK.length));
		}
		return Optional.of(new Utf8Reader(text));
	}

	/**
	 * Decodes a source.
	 *
	 * @param source the source
	 * @return its characters without byte order mark
	 * @throws ImportException when it is not text
	 */
	public static String decode(Source source) throws ImportException {
		return tryDecode(source)
				.orElseThrow(() -> new ImportException(NLS.bind(Messages.source_notText, source.name())));
	}

	/**
	 * Decodes a source when it is text.
	 *
	 * @param source the source
	 * @return its characters without byte order mark; empty when it is not text
	 */
	public static Optional<String> tryDecode(Source source) {
		byte[] bytes = source.bytes();
		if (OtherFormats.recognise(bytes)) {
			return Optional.empty();
		}
		boolean controls = hasControls(bytes);
		Optional<Charset> unicode = byteOrderMark(bytes).or(() -> controls ? Utf16Guess.of(bytes) : Optional.empty());
		if (unicode.isPresent()) {
			return strict(bytes, unicode.get()).map(Decoder::withoutMark).flatMap(Decoder::asText);
		}
		// Nothing leaves ASCII there without control characters.
		Optional<Charset> sevenBit = controls ? sevenBit(source) : Optional.empty();
		if (sevenBit.isPresent()) {
			return strict(bytes, sevenBit.get()).flatMap(Decoder::asText);
		}
		return utf8(bytes).or(() -> notUtf8(bytes, declared(source)))
				.flatMap(text -> controls ? asText(text) : Optional.of(text));
	}

	private static Optional<String> notUtf8(byte[] bytes, List<Charset> declared) {
		return ofTwo(bytes, declared).map(MixedUtf8::text).map(Decoder::withoutMark)
				.or(() -> asDeclared(bytes, declared)).or(() -> lenient(bytes, StandardCharsets.UTF_8))
				.or(() -> firstThatFits(bytes, EncodingGuess.of(bytes))).or(() -> strict(bytes, WINDOWS_1252));
	}

	/** In the first encoding of those declared that the words don't contradict, or in that which they are in instead. */
	private static Optional<String> asDeclared(byte[] bytes, List<Charset> declared) {
		List<Charset> possible = new ArrayList<>();
		List<Charset> instead = new ArrayList<>();
		for (Charset each : declared) {
			Optional<Charset> other = WrongDeclaration.instead(bytes, each);
			other.ifPresentOrElse(instead::add, () -> possible.add(each));
		}
		if (!instead.isEmpty()) {
			instead.addFirst(StandardCharsets.UTF_8); // Which no other encoding looks like, but for a few errors.
		}
		return firstThatFits(bytes, possible).or(() -> firstThatFits(bytes, instead)).or(() -> firstThatFits(bytes, declared));
	}

	private static Optional<MixedUtf8> ofTwo(byte[] bytes, List<Charset> declared) {
		boolean isDeclared = declared.contains(StandardCharsets.UTF_8);
		return Optional.of(new MixedUtf8(bytes)).filter(mixed -> mixed.isOfTwo(isDeclared));
	}

	/**
	 * Decodes as much of a source as tells what kind of text it is, if it is text: the whole only when that is short, has
	 * control characters, or neither lines nor tags.
	 *
	 * @param source the source
	 * @return its first characters without byte order mark, at least {@value #BEGINNING} if there are as many before the
	 *         last line or tag ends there; empty when they are not text
	 */
	public static Optional<String> tryDecodeBeginning(Source source) {
		byte[] beginning = Arrays.copyOf(source.bytes(), Math.min(source.bytes().length, MOST_BYTES * BEGINNING));
		int end = beginning.length;
		// In every encoding without control characters, so that none is cut in two.
		while (end > 0 && beginning[end - 1] != '\n' && beginning[end - 1] != '>') {
			end--;
		}
		if (end == 0 || beginning.length == source.bytes().length || hasControls(beginning)) {
			return tryDecode(source);
		}
		return tryDecode(new Source(source.name(), source.uri(), Arrays.copyOf(beginning, end), source.contentType()));
	}

	/**
	 * Whether it is doubtful in which encoding a source is: parts of it are in another one than the rest, or it makes
	 * no words in the one that it declares, or it declares none, and in none that was tried is it a text of a language that uses its letters together.
	 *
	 * @param source a source that {@link #tryDecode} can decode
	 * @return what to say of that to a person
	 */
	public static Optional<Warning> doubt(Source source) {
		byte[] bytes = source.bytes();
		if (byteOrderMark(bytes).isPresent() || hasControls(bytes) || utf8(bytes).isPresent()) {
			return Optional.empty();
		}
		List<Charset> declared = declared(source);
		Optional<MixedUtf8> mixed = ofTwo(bytes, declared);
		if (mixed.isPresent()) {
			return mixed.map(Decoder::mixed);
		}
		Optional<Charset> wrong = declared.stream().filter(charset -> lenient(bytes, charset).isPresent()).findFirst()
				.filter(charset -> WrongDeclaration.isWrong(bytes, charset) && WrongDeclaration.instead(bytes, charset).isEmpty());
		if (wrong.isPresent()) {
			return wrong.map(charset -> new Warning(Warning.Kind.DAMAGED, NLS.bind(Messages.damaged_declared, charset.name())));
		}
		boolean told = !declared.isEmpty() || lenient(bytes, StandardCharsets.UTF_8).isPresent() || EncodingGuess.isClear(bytes);
		return told ? Optional.empty() : Optional.of(new Warning(Warning.Kind.DAMAGED, Messages.damaged_encoding));
	}

	private static Warning mixed(MixedUtf8 mixed) {
		return new Warning(Warning.Kind.DAMAGED,
				NLS.bind(Messages.damaged_mixed, mixed.repaired(), mixed.encodingOfPart().map(Charset::name).orElseThrow()));
	}

	/** A wrong one shows in the damage that it does. */
	private static Optional<String> firstThatFits(byte[] bytes, List<Charset> charsets) {
		return charsets.stream().map(charset -> lenient(bytes, charset)).flatMap(Optional::stream).findFirst();
	}

	/** Whether a byte is a control character in every encoding that this may be in, but for UTF-16. */
	private static boolean hasControls(byte[] bytes) {
		return hasControls(bytes, 0, bytes.length);
	}

	private static boolean hasControls(List<ByteBuffer> parts) {
		for (ByteBuffer part : parts) {
			int begin = part.arrayOffset() + part.position();
			if (hasControls(part.array(), begin, begin + part.remaining())) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasControls(byte[] bytes, int begin, int end) {
		int at = begin;
		for (; at + Long.BYTES <= end; at += Long.BYTES) {
			if (isAnyControl(EightBytes.at(bytes, at))) {
				return true;
			}
		}
		for (; at < end; at++) {
			if (bytes[at] >= 0 && isControl(bytes[at])) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether one of eight bytes is a control character, all at once, for the pages are long and full of line ends. The sum
	 * carries into a byte's highest bit when its lower ones reach a limit.
	 */
	private static boolean isAnyControl(long bytes) {
		long below = ~((bytes & ~EightBytes.HIGHEST) + 0x6060606060606060L | bytes) & EightBytes.HIGHEST;
		if (below == 0) {
			return false;
		}
		long other = below & ~EightBytes.equal(bytes, '\n'); // As most of them.
		return other != 0 && (other & ~isSpace(bytes)) != 0;
	}

	/** The highest bit of each byte that is white space. */
	private static long isSpace(long bytes) {
		return EightBytes.equal(bytes, '\n') | EightBytes.equal(bytes, '\t') | EightBytes.equal(bytes, '\r')
				| EightBytes.equal(bytes, '\f');
	}

	private static Optional<Charset> byteOrderMark(byte[] bytes) {
		int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
		return switch (first) {
		case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
		case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
		default -> Optional.empty();
		};
	}

	/**
	 * What the sender or the head of the page declares, as browsers take it. ISO-8859-1, which is taken for windows-1252, is
	 * last: servers declare it of any page, and nothing shows that a page is not in it.
	 */
	private static List<Charset> declared(Source source) {
		int length = Math.min(source.bytes().length, DECLARATION_WITHIN);
		String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
		String where = source.contentType().orElse("") + '\n' + (head.indexOf('<') < 0 ? "" : head);
		return DECLARED.matcher(where.toLowerCase(Locale.ROOT)).results().limit(MOST_DECLARATIONS)
				.flatMap(result -> charset(result.group(1)).stream()).distinct()
				.sorted(Comparator.comparing(WINDOWS_1252::equals)).toList();
	}

	private static Optional<Charset> charset(String label) {
		if (label.startsWith("utf-16") || label.startsWith("utf-32")) {
			return Optional.empty();
		}
		try {
			Charset charset = Charset.forName(label);
			return Optional.of(Supersets.of(charset));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return Optional.empty(); // A declaration that nobody can follow is none.
		}
	}

	private static Optional<Charset> sevenBit(Source source) {
		return declared(source).stream().filter(charset -> charset.name().startsWith("ISO-2022")).findFirst()
				.or(() -> EscapeSequences.charset(source.bytes()));
	}

	/** The strict decoder takes three times as long as the lenient one, so it is asked only where that can matter. */
	private static Optional<String> utf8(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		return text.indexOf(REPLACEMENT) < 0 ? Optional.of(withoutMark(text)) : strict(bytes, StandardCharsets.UTF_8);
	}

	private static Optional<String> strict(byte[] bytes, Charset charset) {
		try {
			CharBuffer chars = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
			return Optional.of(withoutMark(chars.toString()));
		} catch (CharacterCodingException e) {
			return Optional.empty(); // The answer to the question: not in this encoding.
		}
	}

	private static Optional<String> lenient(byte[] bytes, Charset charset) {
		String text = withoutMark(new String(bytes, charset));
		long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
		long damaged = text.chars().filter(c -> c == REPLACEMENT).count();
		int most = charset.equals(StandardCharsets.UTF_8) ? DAMAGED_PERCENT_IN_UTF_8 : DAMAGED_PERCENT;
		return damaged * 100 <= beyondAscii * most ? Optional.of(text) : Optional.empty();
	}

	private static String withoutMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static Optional<String> asText(String text) {
		int controls = 0;
		int zeros = 0;
		for (int i = 0; i < text.length(); i++) {
			controls += text.charAt(i) < ' ' && isControl(text.charAt(i)) ? 1 : 0;
			zeros += text.charAt(i) == 0 ? 1 : 0;
		}
		if (controls == 0) {
			return Optional.of(text);
		}
		boolean markup = text.lastIndexOf('<', MARKUP_WITHIN) >= 0;
		boolean few = markup ? controls <= Math.max(1, text.length() / CHARACTERS_FOR_CONTROL)
				: controls == zeros && zeros <= text.length() / CHARACTERS_FOR_ZERO;
		return few ? Optional.of(withoutControls(text)) : Optional.empty();
	}

	private static String withoutControls(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			if (!isControl(text.charAt(i))) {
				kept.append(text.charAt(i));
			}
		}
		return kept.toString();
	}

	private static boolean isControl(int c) {
		return c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f';
	}
}
