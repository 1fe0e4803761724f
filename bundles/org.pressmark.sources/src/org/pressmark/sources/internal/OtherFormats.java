// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files whose bytes may all be characters and which are not text all the same. */
final class OtherFormats {

	/** Portable Document Format, PostScript, Rich Text Format, each by the signature that it begins with. */
	private static final List<String> SIGNATURES = List.of("%PDF-", "%!PS", "{\\rtf");

	private OtherFormats() {
	}

	static boolean recognise(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
		for (String signature : SIGNATURES) {
			if (start.startsWith(signature)) {
				return true;
			}
		}
		return false;
	}
}
