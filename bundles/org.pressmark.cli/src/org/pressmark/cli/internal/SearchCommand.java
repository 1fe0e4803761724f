// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.Author;
import org.pressmark.operations.search.Hit;
import org.pressmark.operations.search.HitWorkbook;
import org.pressmark.operations.search.QueryException;
import org.pressmark.operations.search.SearchCounts;
import org.pressmark.operations.search.SearchQuery;
import org.pressmark.operations.search.Searcher;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.SearchHit;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Searches a project's articles: shows each with its first place, best first where the full-text index can tell, or, with
 * {@code --kwic}, every place.
 */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

	private static final int USUAL_LIMIT = 100;

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "search.query")
	private List<String> words;

	@Mixin
	private JsonOption json;

	@Option(names = "--kwic", descriptionKey = "search.kwic")
	private boolean isKwic;

	@Option(names = "--excel", paramLabel = "FILE", descriptionKey = "search.excel")
	private Path excel;

	@Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit")
	private Integer limit;

	SearchCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		if (limit != null && limit < 1) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.usage_limit, limit));
		}
		try (ProjectStore store = project.openToRead(console)) {
			SearchQuery query = SearchQuery.parse(String.join(" ", words));
			if (excel != null) {
				return writeExcel(store, query);
			}
			if (isKwic) {
				return end(store.read(reader -> places(reader, query)));
			}
			if (!query.isPlain()) {
				return end(store.read(reader -> articles(reader, query)));
			}
			return store.read(this::printRanked);
		} catch (QueryException e) {
			console.error(e.getMessage(), e);
			return Cli.FAILED;
		}
	}

	private int atMost(int usual) {
		return limit == null ? usual : limit;
	}

	private SearchCounts find(ProjectReader reader, SearchQuery query, int most, Consumer<Hit> consumer)
			throws StoreException {
		return new Searcher(reader, query).find(most, consumer, console.progress());
	}

	private SearchCounts places(ProjectReader reader, SearchQuery query) throws StoreException {
		List<Hit> hits = new ArrayList<>();
		SearchCounts counts = find(reader, query, atMost(USUAL_LIMIT), hits::add);
		print(hits, reader);
		return counts;
	}

	/** The first place of each article, as many articles as are wanted. */
	private SearchCounts articles(ProjectReader reader, SearchQuery query) throws StoreException {
		Map<String, Hit> first = new LinkedHashMap<>();
		int most = atMost(USUAL_LIMIT);
		SearchCounts counts = find(reader, query, Integer.MAX_VALUE, hit -> {
			if (first.size() < most) {
				first.putIfAbsent(hit.articleId(), hit);
			}
		});
		print(first.values(), reader);
		return counts;
	}

	private int writeExcel(ProjectStore store, SearchQuery query) throws StoreException {
		ReportOptions options = new ReportOptions(query.text(), Optional.empty(), Author.current(), ZonedDateTime.now(),
				Locale.getDefault(), Optional.empty());
		HitWorkbook.Found found = new HitWorkbook(store, Optional.empty()).write(query, atMost(Integer.MAX_VALUE), options,
				excel, console.progress());
		found.remarks().forEach(console::warning);
		console.line(Plurals.bind(Messages.search_written, found.counts().hits(), found.counts().articles(), excel));
		return tellUnsearched(found.counts());
	}

	/** Nobody knows whether there is something in articles that were not searched. */
	private int end(SearchCounts counts) {
		if (counts.articles() == 0 && counts.warnings().isEmpty() && !json.isSet()) {
			console.line(Messages.search_empty);
		}
		return tellUnsearched(counts);
	}

	private int tellUnsearched(SearchCounts counts) {
		counts.warnings().forEach(console::warning);
		return counts.warnings().isEmpty() ? Cli.DONE : Cli.FAILED;
	}

	private int printRanked(ProjectReader reader) throws StoreException {
		List<SearchHit> hits = reader.search(String.join(" ", words), atMost(USUAL_LIMIT));
		ArticleTitles titles = new ArticleTitles(reader);
		if (hits.isEmpty() && !json.isSet()) {
			console.line(Messages.search_empty);
		}
		for (SearchHit hit : hits) {
			Optional<String> title = Optional.of(hit.title()).filter(each -> !each.isEmpty());
			console.line(json.isSet() ? json(hit).toString()
					: text(hit.articleId(), titles.of(hit.articleId(), title), hit.before() + hit.words() + hit.after()));
		}
		return Cli.DONE;
	}

	private void print(Collection<Hit> hits, ProjectReader reader) throws StoreException {
		ArticleTitles titles = new ArticleTitles(reader);
		for (Hit hit : hits) {
			print(hit, titles);
		}
	}

	private void print(Hit hit, ArticleTitles titles) throws StoreException {
		if (json.isSet()) {
			console.line(new JsonLine().put("article", hit.articleId()).put("title", hit.title())
					.put("begin", hit.isInText() ? hit.begin() : null).put("end", hit.isInText() ? hit.end() : null)
					.put("before", hit.before()).put("text", hit.match()).put("after", hit.after()).put("outlet", hit.outlet())
					.put("published", hit.published()).toString());
		} else if (isKwic) {
			console.line(Kwic.line(hit.before(), hit.match(), hit.after(), titles.of(hit.articleId(), hit.title())));
		} else {
			console.line(text(hit.articleId(), titles.of(hit.articleId(), hit.title()),
					hit.before() + hit.match() + hit.after()));
		}
	}

	private static JsonLine json(SearchHit hit) {
		boolean isInText = hit.begin() >= 0;
		return new JsonLine().put("article", hit.articleId()).put("title", hit.title().isEmpty() ? null : hit.title())
				.put("begin", isInText ? hit.begin() : null).put("end", isInText ? hit.end() : null)
				.put("before", hit.before()).put("text", hit.words()).put("after", hit.after());
	}

	private static String text(String articleId, String title, String place) {
		return NLS.bind(Messages.search_hit, new Object[] { articleId, title, Plain.line(place) });
	}
}
