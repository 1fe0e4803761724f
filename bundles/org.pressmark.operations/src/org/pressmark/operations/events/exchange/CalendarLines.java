// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Content lines of iCalendar (RFC 5545, 3.1): UTF-8, CRLF at their ends, folded so that none has more than 75 octets, never
 * inside a character.
 */
final class CalendarLines {

	private static final int MOST_OCTETS = 75;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	/** A line as it is. */
	CalendarLines line(String name, String value) {
		String line = name + ':' + value;
		int octets = 0;
		for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
			byte[] character = Character.toString(line.codePointAt(i)).getBytes(StandardCharsets.UTF_8);
			if (octets + character.length > MOST_OCTETS) {
				end();
				bytes.write(' ');
				octets = 1;
			}
			bytes.writeBytes(character);
			octets += character.length;
		}
		end();
		return this;
	}

	/** A line whose value is a text (RFC 5545, 3.3.11). */
	CalendarLines text(String name, String value) {
		return line(name, escaped(value));
	}

	byte[] toBytes() {
		return bytes.toByteArray();
	}

	private void end() {
		bytes.write('\r');
		bytes.write('\n');
	}

	/** Backslash, semicolon and comma mean something; other control characters than line breaks may not be there at all. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(character -> {
			switch (character) {
			case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
			case '\n' -> escaped.append("\\n");
			default -> {
				if (character == '\t' || !Character.isISOControl(character)) {
					escaped.appendCodePoint(character);
				}
			}
			}
		});
		return escaped.toString();
	}
}
