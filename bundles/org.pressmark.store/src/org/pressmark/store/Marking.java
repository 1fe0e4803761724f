// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.Optional;

/**
 * What an annotation marks: what it is, where, and whom or what it names. So little of it that those of all articles can
 * be looked at.
 *
 * @param kind the name of its class in the model
 * @param begin offset of its first UTF-16 unit in the article's text
 * @param end offset behind its last UTF-16 unit
 * @param entityId the entity that a mention names
 * @param speakerId who speaks, of a quotation
 * @param codeIds the codes of a passage
 */
public record Marking(String kind, int begin, int end, Optional<String> entityId, Optional<String> speakerId,
		List<String> codeIds) {

	public Marking {
		codeIds = List.copyOf(codeIds);
	}
}
