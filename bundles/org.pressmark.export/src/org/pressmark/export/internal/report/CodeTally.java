// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.util.HashMap;
import java.util.Map;

import org.pressmark.model.Code;
import org.pressmark.model.Passage;

/** How often each article has passages with each code of the codebook; grows while the articles are read. */
public final class CodeTally {

	private final Map<String, ArticleCounts> byCode = new HashMap<>();

	/** Counts the passages of the next article. */
	public void add(AnnotatedArticle article) {
		for (Passage passage : article.annotations(Passage.class)) {
			for (Code code : passage.getCodes()) {
				byCode.computeIfAbsent(ReportBuilder.key(code), key -> new ArticleCounts()).count(article.entry().number());
			}
		}
	}

	/** How many passages of each article have a code; without those of codes below it. */
	public ArticleCounts articles(Code code) {
		return byCode.getOrDefault(ReportBuilder.key(code), new ArticleCounts());
	}
}
