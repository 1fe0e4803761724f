// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.tar;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What an extended header of the format pax says of the member behind it: records {@code LENGTH KEY=VALUE}, each ended by a
 * line feed, as many bytes long as it says.
 *
 * @param path the member's name
 * @param size the bytes of its content
 */
record PaxRecords(Optional<String> path, Optional<Long> size) {

	/** Reads the records; the first that is none ends them. */
	static PaxRecords of(byte[] bytes) {
		Optional<String> path = Optional.empty();
		Optional<Long> size = Optional.empty();
		int begin = 0;
		while (begin < bytes.length) {
			int space = indexOf(bytes, ' ', begin);
			int length = space < 0 ? 0 : (int) number(new String(bytes, begin, space - begin, StandardCharsets.US_ASCII));
			int equals = space < 0 ? -1 : indexOf(bytes, '=', space);
			if (length <= 0 || length > bytes.length - begin || equals < 0 || equals >= begin + length - 1) {
				break;
			}
			String key = new String(bytes, space + 1, equals - space - 1, StandardCharsets.UTF_8);
			String value = new String(bytes, equals + 1, begin + length - 1 - equals - 1, StandardCharsets.UTF_8);
			switch (key) {
			case "path" -> path = Optional.of(value);
			case "size" -> size = Optional.of(number(value)).filter(number -> number >= 0);
			default -> {
				// Times, owners and the like.
			}
			}
			begin += length;
		}
		return new PaxRecords(path, size);
	}

	private static int indexOf(byte[] bytes, char wanted, int begin) {
		for (int i = begin; i < bytes.length; i++) {
			if (bytes[i] == wanted) {
				return i;
			}
		}
		return -1;
	}

	private static long number(String digits) {
		try {
			return Long.parseLong(digits);
		} catch (NumberFormatException e) {
			return -1; // A record that says nothing.
		}
	}
}
