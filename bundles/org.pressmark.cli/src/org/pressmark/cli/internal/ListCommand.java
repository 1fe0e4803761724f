// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleQuery.Sort;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists a project's articles. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectArgument project;

	@Mixin
	private JsonOption json;

	@Option(names = "--filter", paramLabel = "TEXT", descriptionKey = "list.filter")
	private String filter = "";

	@Option(names = "--sort", paramLabel = "COLUMN", descriptionKey = "list.sort")
	private Sort sort = Sort.ADDED;

	@Option(names = "--descending", descriptionKey = "list.descending")
	private boolean isDescending;

	ListCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		ArticleQuery query = new ArticleQuery(filter, sort, isDescending);
		List<ArticleRow> articles = project.read(reader -> reader.articles(query));
		if (json.isSet()) {
			articles.forEach(article -> console.line(ArticleLine.json(article).toString()));
		} else if (articles.isEmpty()) {
			console.line(Messages.list_empty);
		} else {
			table(articles).print(console);
		}
		return Cli.DONE;
	}

	private static Table table(List<ArticleRow> articles) {
		Table table = new Table(Messages.list_title, Messages.list_outlet, Messages.list_published,
				Messages.list_language, Messages.list_status, Messages.list_annotations, Messages.list_id);
		for (ArticleRow article : articles) {
			table.add(ArticleLine.title(article), ArticleLine.outlet(article), ArticleLine.published(article),
					article.language().map(Plain::line).orElse(Messages.list_unknown), article.status().getLiteral(),
					Integer.toString(article.annotations()), article.id());
		}
		return table;
	}
}
