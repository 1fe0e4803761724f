// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.store.Commit;
import org.pressmark.store.RowChange;

/** What a change of the project means to a list of its articles. */
final class Changes {

	private static final String ARTICLE = "article"; //$NON-NLS-1$
	private static final String ANNOTATION = "annotation"; //$NON-NLS-1$
	private static final String OWNER = "owner"; //$NON-NLS-1$

	private Changes() {
	}

	/** Whether articles came, went, or are described otherwise now: their order may be another one. */
	static boolean ofOrder(Commit commit) {
		return commit.touches(ARTICLE);
	}

	/** The ids of the articles of which a list may show something else now. */
	static Set<String> articles(Commit commit) {
		return commit.changes().stream().map(Changes::article).flatMap(Optional::stream).collect(Collectors.toSet());
	}

	/** An annotation that came or went changes the number of them; one that is only changed does not. */
	private static Optional<String> article(RowChange change) {
		return switch (change.table()) {
		case ARTICLE -> Optional.of(change.id());
		case ANNOTATION -> change.value(OWNER).map(Object::toString);
		default -> Optional.empty();
		};
	}
}
