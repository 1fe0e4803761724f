// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.Optional;

/**
 * An annotation without what is noted about it: what it is, where, and what it names.
 *
 * @param id its id
 * @param kind the name of its class in the model
 * @param begin offset of its first UTF-16 unit in the article's text
 * @param end offset behind its last UTF-16 unit
 * @param entityId the entity that a mention names
 * @param speakerId who speaks, of a quotation
 * @param codeIds the codes of a passage
 */
public record Marking(String id, String kind, int begin, int end, Optional<String> entityId,
		Optional<String> speakerId, List<String> codeIds) {

	public Marking {
		codeIds = List.copyOf(codeIds);
	}
}
