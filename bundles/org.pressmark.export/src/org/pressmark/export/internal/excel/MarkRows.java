// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import org.pressmark.export.internal.report.AnnotatedArticle;

/**
 * A table of marks while it grows.
 *
 * @param <R> what a row is made from
 */
record MarkRows<R>(MarkTable<R> table, ExcelRows<R> rows) {

	/** Adds what is marked in the next article. */
	void add(AnnotatedArticle article) {
		table.rows(article, rows::add);
	}

	void finish() {
		rows.finish();
	}
}
