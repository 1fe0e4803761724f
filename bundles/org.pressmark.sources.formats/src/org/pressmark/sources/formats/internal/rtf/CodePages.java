// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.rtf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;

/** The character sets of {@code \ansicpg}, {@code \cpg} and {@code \fcharset}, as in the specification's font table. */
final class CodePages {

	static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	/** Code pages of Windows by the number of a font's character set. */
	private static final Map<Integer, Integer> OF_FONTS = Map.ofEntries(Map.entry(0, 1252), Map.entry(77, 10_000),
			Map.entry(128, 932), Map.entry(129, 949), Map.entry(130, 1361), Map.entry(134, 936), Map.entry(136, 950),
			Map.entry(161, 1253), Map.entry(162, 1254), Map.entry(163, 1258), Map.entry(177, 1255), Map.entry(178, 1256),
			Map.entry(186, 1257), Map.entry(204, 1251), Map.entry(222, 874), Map.entry(238, 1250), Map.entry(254, 437),
			Map.entry(255, 850));
	private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(932, "windows-31j"), Map.entry(936, "GBK"),
			Map.entry(949, "x-windows-949"), Map.entry(950, "Big5"), Map.entry(1361, "x-Johab"),
			Map.entry(874, "x-windows-874"), Map.entry(10_000, "x-MacRoman"), Map.entry(10_007, "x-MacCyrillic"),
			Map.entry(10_029, "x-MacCentralEurope"), Map.entry(65_001, "UTF-8"), Map.entry(54_936, "GB18030"));

	private CodePages() {
	}

	/** The character set of a code page; windows-1252 when it is not known. */
	static Charset page(int number) {
		String name = NAMES.getOrDefault(number, number >= 1250 && number <= 1258 ? "windows-" + number : "IBM" + number);
		try {
			return number == 28_591 ? StandardCharsets.ISO_8859_1 : Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return WINDOWS_1252; // As programs do that do not know it either.
		}
	}

	/** The character set of a font; the document's when that is not said. */
	static Charset ofFont(int number, Charset document) {
		Integer page = number == 0 || number == 1 ? null : OF_FONTS.get(number);
		return page == null ? document : page(page);
	}
}
