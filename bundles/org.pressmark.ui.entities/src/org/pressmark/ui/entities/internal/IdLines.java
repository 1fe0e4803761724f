// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pressmark.operations.lookup.CollectionId;

/** External ids as a person writes them: one a line, {@code wikidata:Q312394}. Nothing opens or fetches them. */
final class IdLines {

	private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
	private static final String WIKIDATA_SCHEME = "wikidata";

	private IdLines() {
	}

	/** One of them as a line. */
	static String line(CollectionId id) {
		return id.scheme() + ':' + id.value();
	}

	/** All of them. */
	static String write(List<CollectionId> ids) {
		return ids.stream().map(IdLines::line).collect(Collectors.joining("\n"));
	}

	/**
	 * Reads lines; blank ones say nothing, and a Wikidata id alone says where it is from.
	 *
	 * @return empty if a line is none
	 */
	static Optional<List<CollectionId>> read(String lines) {
		List<CollectionId> ids = new ArrayList<>();
		for (String each : lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
			CollectionId id = readLine(each);
			if (id.isIncomplete()) {
				return Optional.empty();
			}
			ids.add(id);
		}
		return Optional.of(List.copyOf(ids));
	}

	private static CollectionId readLine(String line) {
		int colon = line.indexOf(':');
		if (colon < 0) {
			return new CollectionId(WIKIDATA.matcher(line).matches() ? WIKIDATA_SCHEME : "", line);
		}
		return new CollectionId(line.substring(0, colon), line.substring(colon + 1));
	}
}
