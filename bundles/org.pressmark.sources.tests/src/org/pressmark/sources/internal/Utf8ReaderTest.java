// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

	/** Long enough that characters of each length lie across all borders of what is decoded at once. */
	private static final String TEXT = "aé漢😀 ".repeat(1_000);

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 512, 10_000 })
	void read_SoManyAtOnce(int length) throws IOException {
		StringWriter read = new StringWriter();
		char[] buffer = new char[length + 2];
		try (Utf8Reader reader = new Utf8Reader(List.of(ByteBuffer.wrap(TEXT.getBytes(StandardCharsets.UTF_8))))) {
			for (int count = reader.read(buffer, 1, length); count > 0; count = reader.read(buffer, 1, length)) {
				read.write(buffer, 1, count);
			}
			assertEquals(-1, reader.read());
		}
		assertEquals(TEXT, read.toString());
	}

	@Test
	void read_Parts() throws IOException {
		byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
		int begin = "aé".getBytes(StandardCharsets.UTF_8).length;
		int end = bytes.length / 2 / 11 * 11;
		StringWriter read = new StringWriter();
		try (Utf8Reader reader = new Utf8Reader(List.of(ByteBuffer.wrap(bytes, begin, end - begin), ByteBuffer.allocate(0),
				ByteBuffer.wrap(bytes, 0, begin)))) {
			reader.transferTo(read);
		}
		assertEquals(new String(bytes, begin, end - begin, StandardCharsets.UTF_8) + "aé", read.toString());
	}

	@Test
	void read_PartThatEndsWithinCharacter() {
		byte[] bytes = "é".getBytes(StandardCharsets.UTF_8);
		assertMalformed(ByteBuffer.wrap(bytes, 0, 1), ByteBuffer.wrap(bytes, 1, 1));
	}

	@Test
	void read_Malformed() {
		byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length / 2] = (byte) 0xFF;
		assertMalformed(ByteBuffer.wrap(bytes));
	}

	@Test
	void read_EndsWithinCharacter() {
		byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
		assertMalformed(ByteBuffer.wrap(bytes, 0, bytes.length - 2));
	}

	private static void assertMalformed(ByteBuffer... parts) {
		Utf8Reader reader = new Utf8Reader(List.of(parts));
		assertThrows(CharacterCodingException.class, () -> reader.transferTo(new StringWriter()));
	}
}
