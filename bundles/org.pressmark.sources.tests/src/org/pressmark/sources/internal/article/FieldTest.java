// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class FieldTest {

	@Test
	void value_BehindColonsOfAnyWidth() {
		assertEquals(Optional.of("Example Times"), Field.OUTLET.value("Source: Example Times"));
		assertEquals(Optional.of("新华社"), Field.OUTLET.value("来源：新华社"));
		assertEquals(Optional.of("港口关闭"), Field.TITLE.value("标题 ： 港口关闭"));
	}

	@Test
	void value_NoneWithoutColonOrLabel() {
		assertEquals(Optional.empty(), Field.OUTLET.value("Source Example Times"));
		assertEquals(Optional.empty(), Field.OUTLET.value("Source:"));
		assertEquals(Optional.empty(), Field.OUTLET.value("Harbour: closed"));
	}

	@Test
	void opensComments_WithTheirNumberBehindAColonOfAnyWidth() {
		assertTrue(Phrases.opensComments("Comments: 3"));
		assertTrue(Phrases.opensComments("评论：3"));
		assertFalse(Phrases.opensComments("Comments on the budget"));
	}

	@Test
	void bylineLabel_WithColonOfAnyWidth() {
		assertTrue(Bylines.isLabel("Author:"));
		assertTrue(Bylines.isLabel("Autor："));
	}
}
