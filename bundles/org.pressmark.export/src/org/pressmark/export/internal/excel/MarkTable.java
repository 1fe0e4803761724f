// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.function.Consumer;

import org.pressmark.export.internal.report.AnnotatedArticle;

/**
 * A table of what is marked. All such tables of a workbook grow together while the articles are read, each once.
 *
 * @param <R> what a row is made from
 */
interface MarkTable<R> extends ExcelTable<R> {

	/** Makes the rows of the next article; none is kept. */
	void rows(AnnotatedArticle article, Consumer<R> consumer);
}
