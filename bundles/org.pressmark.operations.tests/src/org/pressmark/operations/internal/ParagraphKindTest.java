// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.model.ParagraphKind;

/** The importers' kinds of paragraphs and the model's are two enumerations that have to name the same kinds. */
class ParagraphKindTest {

	@ParameterizedTest
	@EnumSource(org.pressmark.sources.ParagraphKind.class)
	void kindOfDraft_IsAKindOfTheModel(org.pressmark.sources.ParagraphKind kind) {
		assertNotNull(ParagraphKind.valueOf(kind.name()));
	}
}
