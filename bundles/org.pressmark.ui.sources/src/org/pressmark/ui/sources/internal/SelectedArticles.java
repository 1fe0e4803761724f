// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.operations.edit.Delete;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectCommand;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ModelLabels;

/** What can be done with the selected articles, even with those that were never in sight. */
final class SelectedArticles {

	private static final String LINE_BREAK = System.lineSeparator();

	private final CurrentProject project;
	private final ArticleList list;
	private final long[] rowNumbers;

	SelectedArticles(CurrentProject project, ArticleList list, int[] indices) {
		this.project = project;
		this.list = list;
		this.rowNumbers = IntStream.of(indices).mapToLong(list::rowNumber).toArray();
	}

	/** Deletes them in one step. Completes with how many there were. */
	CompletableFuture<Integer> delete() {
		return submit(rows -> new Delete(label(Messages.delete_one, Messages.delete_many, rows, ""),
				Article.class, ids(rows)));
	}

	/** Sets how far the analyst is with them, in one step. Completes with how many there were. */
	CompletableFuture<Integer> mark(ArticleStatus status) {
		return submit(rows -> ProjectCommand.of(
				label(Messages.mark_one, Messages.mark_many, rows, ModelLabels.status(status)), transaction -> {
					for (String id : ids(rows)) {
						transaction.get(Article.class, id).setStatus(status);
					}
				}));
	}

	/** Their ids. */
	CompletableFuture<Set<String>> ids() {
		return rows().thenApply(rows -> Set.copyOf(ids(rows)));
	}

	/** Their titles and where they are from, a line each. */
	CompletableFuture<String> citations() {
		return rows().thenApply(rows -> rows.stream().map(SelectedArticles::citation)
				.collect(Collectors.joining(LINE_BREAK)));
	}

	private static String citation(ArticleRow row) {
		String source = Stream.of(row.outlet(), row.published().map(date -> ModelLabels.date(row.published())),
				row.sourceName()).flatMap(Optional::stream).collect(Collectors.joining(", "));
		String title = ModelLabels.title(row);
		return source.isEmpty() ? title : NLS.bind(Messages.copy_citation, title, source);
	}

	private CompletableFuture<List<ArticleRow>> rows() {
		return rowNumbers.length == 0 ? CompletableFuture.completedFuture(List.of())
				: list.read(reader -> reader.rows(rowNumbers));
	}

	private CompletableFuture<Integer> submit(Function<List<ArticleRow>, ProjectCommand> command) {
		return rows().thenCompose(rows -> rows.isEmpty() ? CompletableFuture.completedFuture(0)
				: project.submit(command.apply(rows)).thenApply(entry -> entry.isPresent() ? rows.size() : 0));
	}

	private static List<String> ids(List<ArticleRow> rows) {
		return rows.stream().map(ArticleRow::id).toList();
	}

	private static String label(String one, String many, List<ArticleRow> rows, String what) {
		return rows.size() == 1 ? NLS.bind(one, ModelLabels.title(rows.getFirst()), what)
				: NLS.bind(many, rows.size(), what);
	}
}
