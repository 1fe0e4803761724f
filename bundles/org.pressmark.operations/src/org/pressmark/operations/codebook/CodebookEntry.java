// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.Code;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/**
 * A code of the codebook and how often it is used. Immutable.
 *
 * @param code which code
 * @param level how many codes are above it
 * @param parentId the code that it is directly below; empty on the first level
 * @param color {@code #rrggbb}; empty for that of passages without one
 * @param shortcut its key
 * @param guideline when to use it
 * @param passages how many passages have it, those of codes below it not counted
 */
public record CodebookEntry(KnownCode code, int level, Optional<String> parentId, Optional<String> color,
		Optional<String> shortcut, Optional<String> guideline, int passages) {

	/** The codes of a project, each before those below it. */
	public static List<CodebookEntry> all(ProjectReader reader) throws StoreException {
		List<CodebookEntry> entries = new ArrayList<>();
		Map<String, Integer> counts = reader.codes().counts();
		add(reader.project().getCodes(), 0, Optional.empty(), counts, entries);
		return entries;
	}

	private static void add(List<Code> codes, int level, Optional<String> parentId, Map<String, Integer> counts,
			List<CodebookEntry> entries) {
		for (Code code : codes) {
			entries.add(new CodebookEntry(KnownCode.of(code), level, parentId, Optional.ofNullable(code.getColor()),
					Optional.ofNullable(code.getShortcut()), Optional.ofNullable(code.getGuideline()),
					counts.getOrDefault(code.getId(), 0)));
			add(code.getCodes(), level + 1, Optional.of(code.getId()), counts, entries);
		}
	}
}
