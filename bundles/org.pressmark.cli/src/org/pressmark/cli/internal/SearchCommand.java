// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.SearchHit;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches a project's articles. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "search.query")
	private List<String> words;

	@Mixin
	private JsonOption json;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "100", descriptionKey = "search.limit")
	private int limit;

	SearchCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		if (limit < 1) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.usage_limit, limit));
		}
		List<SearchHit> hits = project.read(console, reader -> reader.search(String.join(" ", words), limit));
		if (json.isSet()) {
			hits.forEach(hit -> console.line(json(hit).toString()));
		} else if (hits.isEmpty()) {
			console.line(Messages.search_empty);
		} else {
			hits.forEach(hit -> console.line(text(hit)));
		}
		return Cli.DONE;
	}

	private static JsonLine json(SearchHit hit) {
		boolean isInText = hit.begin() >= 0;
		return new JsonLine().put("article", hit.articleId()).put("title", hit.title().isEmpty() ? null : hit.title())
				.put("begin", isInText ? hit.begin() : null).put("end", isInText ? hit.end() : null)
				.put("before", hit.before()).put("text", hit.words()).put("after", hit.after());
	}

	private static String text(SearchHit hit) {
		String title = hit.title().isEmpty() ? Messages.search_untitled : Plain.line(hit.title());
		String place = Plain.line(hit.before() + hit.words() + hit.after());
		return NLS.bind(Messages.search_hit, new Object[] { hit.articleId(), title, place });
	}
}
