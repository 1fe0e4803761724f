// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.CodeReader;
import org.pressmark.store.CodeUse;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/**
 * What merging or deleting codes touches, to be shown before it is done, and where they are used.
 *
 * @param use passages that have one of them; each once
 * @param first the first of these
 */
public record CodesTouched(CodeUse use, List<Passage> first) {

	/**
	 * One of the passages.
	 *
	 * @param place the passage, with the words around it
	 * @param article the article that it is in
	 */
	public record Passage(AnnotationRow place, ArticleRow article) {
	}

	/** How many places are enough to see what is meant. */
	public static final int FIRST = 5;

	public CodesTouched {
		first = List.copyOf(first);
	}

	/** What has one of these codes. */
	public static CodesTouched by(ProjectReader reader, Collection<String> codeIds) throws StoreException {
		Set<String> ids = Set.copyOf(codeIds);
		CodeReader codes = reader.codes();
		List<Passage> first = new ArrayList<>();
		for (AnnotationRow place : reader.annotations(codes.first(ids, FIRST))) {
			reader.row(place.articleId()).ifPresent(article -> first.add(new Passage(place, article)));
		}
		return new CodesTouched(codes.use(ids), first);
	}
}
