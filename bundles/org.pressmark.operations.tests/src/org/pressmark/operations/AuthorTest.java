// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class AuthorTest {

	@Test
	void environmentComesFirst() {
		assertEquals("Ada", Author.firstKnown(" Ada\n", "root"));
	}

	@Test
	void environmentSaysNothing_UserOfTheOperatingSystem() {
		assertEquals("root", Author.firstKnown(null, "root"));
		assertEquals("root", Author.firstKnown(" \t", "root"));
	}

	@Test
	void nobodyKnown_IsSaidInAWord() {
		assertEquals("unknown", Author.firstKnown(null, null));
		assertEquals("unknown", Author.firstKnown("", " "));
	}

	@Test
	void current_IsNeverBlank() {
		assertFalse(Author.current().isBlank());
	}
}
