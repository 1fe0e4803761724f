// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleQuery.Sort;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
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

	@Option(names = "--groups", descriptionKey = "list.groups")
	private boolean isGrouped;

	ListCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		ArticleQuery query = new ArticleQuery(filter, sort, isDescending);
		if (isGrouped) {
			printGroups(project.read(console, reader -> groups(reader, reader.articles(query))));
			return Cli.DONE;
		}
		List<ArticleRow> articles = project.read(console, reader -> reader.articles(query));
		if (json.isSet()) {
			articles.forEach(article -> console.line(ArticleLine.json(article).toString()));
		} else if (articles.isEmpty()) {
			console.line(Messages.list_empty);
		} else {
			table(articles).print(console);
		}
		return Cli.DONE;
	}

	/** An article of a story, and how much of its words it has in common with the first. */
	private record Version(ArticleRow article, double similarity) {
	}

	/** Those that tell the same story as another article, those of a story together. */
	private static Collection<List<Version>> groups(ProjectReader reader, List<ArticleRow> articles)
			throws StoreException {
		Map<String, List<Version>> groups = new LinkedHashMap<>();
		Map<String, Double> similarities = new HashMap<>();
		for (ArticleRow article : articles) {
			if (article.versions() > 1) {
				if (!groups.containsKey(article.story())) {
					reader.versions(article.story()).forEach(each -> similarities.put(each.articleId(), each.similarity()));
				}
				groups.computeIfAbsent(article.story(), story -> new ArrayList<>())
						.add(new Version(article, similarities.getOrDefault(article.id(), 1.0)));
			}
		}
		return groups.values();
	}

	private void printGroups(Collection<List<Version>> groups) {
		for (List<Version> group : groups) {
			if (!json.isSet()) {
				console.line(NLS.bind(Messages.list_group, group.getFirst().article().versions()));
			}
			group.forEach(this::print);
		}
		if (groups.isEmpty() && !json.isSet()) {
			console.line(Messages.list_noGroups);
		}
	}

	private void print(Version version) {
		ArticleRow article = version.article();
		if (json.isSet()) {
			console.line(ArticleLine.json(article).put("similarity", version.similarity()).toString());
		} else {
			// Only what is all the same is so to a hundred percent.
			console.line(NLS.bind(Messages.list_version, new Object[] { article.id(), ArticleLine.title(article),
					ArticleLine.outlet(article), ArticleLine.published(article), (int) (100 * version.similarity()) }));
		}
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
