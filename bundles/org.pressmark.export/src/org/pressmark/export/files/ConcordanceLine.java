// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.files;

import java.util.Optional;

/**
 * A place in an article with the words around it: key words in context.
 *
 * @param articleId the article
 * @param title its title, if known
 * @param outlet who published it, if known
 * @param published when, as EDTF, if known
 * @param begin offset of the first UTF-16 unit of the place in the article's text; -1 for the article as a whole
 * @param end offset behind the last UTF-16 unit; -1 for the article as a whole
 * @param before some words before
 * @param match the words at the place
 * @param after some words behind
 * @param about what there is to say of the place: the kind of annotation, say; if anything
 * @param annotationId the annotation that is there; empty for words that were found
 */
public record ConcordanceLine(String articleId, Optional<String> title, Optional<String> outlet,
		Optional<String> published, int begin, int end, String before, String match, String after, Optional<String> about,
		Optional<String> annotationId) {
}
