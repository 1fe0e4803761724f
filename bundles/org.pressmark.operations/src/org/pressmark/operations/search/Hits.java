// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Optional;

import org.pressmark.export.files.ConcordanceLine;
import org.pressmark.model.text.Surroundings;

/** Makes of hits and occurrences what a {@link org.pressmark.export.files.ConcordanceFile} takes. */
public final class Hits {

	private Hits() {
	}

	/** A hit of a search. */
	public static ConcordanceLine line(Hit hit) {
		return line(hit, Optional.empty());
	}

	/** A place that a search found, with the words around it; without them if they are not known. */
	public static ConcordanceLine line(HitPlace place, Optional<Surroundings> around) {
		ArticleLabel article = place.article();
		return new ConcordanceLine(article.id(), article.title(), article.outlet(), article.published(), place.begin(),
				place.end(), around.map(Surroundings::before).orElse(""), place.words(),
				around.map(Surroundings::after).orElse(""), Optional.empty(), Optional.empty());
	}

	/** An occurrence of a name, with what stands against marking it. */
	public static ConcordanceLine line(Occurrence occurrence) {
		return line(occurrence.hit(), occurrence.exclusion().map(Exclusion::explanation));
	}

	private static ConcordanceLine line(Hit hit, Optional<String> about) {
		return new ConcordanceLine(hit.articleId(), hit.title(), hit.outlet(), hit.published(), hit.begin(), hit.end(),
				hit.before(), hit.match(), hit.after(), about, Optional.empty());
	}
}
