// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

	@ParameterizedTest
	@CsvSource({ "Harbour – closed (2)!,harbourclosed2", "Élysée & Co.,élyséeco", "漢字、カナ,漢字カナ", "' -– ',''" })
	void key_AndIsKey(String line, String key) {
		assertEquals(key, Similarity.key(line));
		assertTrue(Similarity.isKey(line, key));
	}

	@ParameterizedTest
	@CsvSource({ "Harbour closed,harbour", "Harbour,harbourclosed", "Harbour,harbor", "Élysée,elysee", "Harbour,Harbour" })
	void isKey_OfAnotherLine(String line, String key) {
		assertFalse(Similarity.isKey(line, key));
	}

	@Test
	void key_BeyondTheBasicPlane() {
		assertEquals("a\uD835\uDC00b", Similarity.key("A \uD835\uDC00 \uD83D\uDE00 b"));
		assertTrue(Similarity.isKey("A \uD835\uDC00 \uD83D\uDE00 b", "a\uD835\uDC00b"));
	}
}
