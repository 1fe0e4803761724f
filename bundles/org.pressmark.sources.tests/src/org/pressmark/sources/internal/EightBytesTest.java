// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class EightBytesTest {

	/** More than are looked at in one step. */
	private static final int LONG = 100;

	@Test
	void indexOf_EachPlaceFromEachOther() {
		for (int place = 0; place < LONG; place++) {
			byte[] bytes = filled();
			bytes[place] = '<';
			for (int begin = 0; begin <= LONG; begin++) {
				assertEquals(begin <= place ? place : LONG, EightBytes.indexOf(bytes, '<', begin, LONG));
			}
		}
	}

	@Test
	void indexOf_NothingBehindTheEnd() {
		byte[] bytes = filled();
		bytes[LONG - 1] = '<';
		for (int end = 0; end < LONG; end++) {
			assertEquals(end, EightBytes.indexOf(bytes, '<', 0, end));
		}
	}

	@Test
	void indexOf_FirstOfSeveral() {
		byte[] bytes = filled();
		Arrays.fill(bytes, 61, 80, (byte) '<');

		assertEquals(61, EightBytes.indexOf(bytes, '<', 0, LONG));
	}

	/** With what differs from the sign in one bit, and its like beyond ASCII. */
	private static byte[] filled() {
		byte[] bytes = new byte[LONG];
		for (int i = 0; i < LONG; i++) {
			bytes[i] = (byte) (i % 2 == 0 ? '=' : '<' | 0x80);
		}
		return bytes;
	}
}
