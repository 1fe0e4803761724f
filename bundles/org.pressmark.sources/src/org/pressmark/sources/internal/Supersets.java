// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Takes an encoding for the one that holds all of it and more, as browsers do, for so are its names used. After the labels
 * of the WHATWG's Encoding Standard, https://encoding.spec.whatwg.org/#names-and-labels.
 */
final class Supersets {

	private static final Map<Charset, Charset> SUPERSETS = Map.of(
			StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"),
			StandardCharsets.US_ASCII, Charset.forName("windows-1252"),
			Charset.forName("ISO-8859-9"), Charset.forName("windows-1254"),
			Charset.forName("TIS-620"), Charset.forName("x-windows-874"),
			Charset.forName("EUC-KR"), Charset.forName("x-windows-949"),
			Charset.forName("GB2312"), Charset.forName("GB18030"),
			Charset.forName("GBK"), Charset.forName("GB18030"),
			Charset.forName("Shift_JIS"), Charset.forName("windows-31j"),
			Charset.forName("Big5"), Charset.forName("Big5-HKSCS"),
			Charset.forName("KOI8-R"), Charset.forName("KOI8-U"));

	private Supersets() {
	}

	static Charset of(Charset charset) {
		return SUPERSETS.getOrDefault(charset, charset);
	}
}
