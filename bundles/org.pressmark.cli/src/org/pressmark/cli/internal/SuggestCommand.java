// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.ProjectTerms;
import org.pressmark.analysis.Suggesters;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.SuggestionContext;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.text.Plurals;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.suggestions.AcceptedBatch;
import org.pressmark.operations.suggestions.ArticleSuggestions;
import org.pressmark.operations.suggestions.SuggestOperation;
import org.pressmark.operations.suggestions.SuggestionKind;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.store.ProjectFile;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what there is to mark in the articles of a project, or in a text; marks all of some kinds in a project. */
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {

	private static final String STANDARD_INPUT = "-";
	private static final int OPENING = 60;
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "PROJECT", descriptionKey = "suggest.project")
	private Path project;

	@Option(names = "--article", paramLabel = "ARTICLE", descriptionKey = "suggest.article")
	private List<String> articles = List.of();

	@Option(names = "--text", paramLabel = "FILE", descriptionKey = "suggest.text")
	private String text;

	@Option(names = "--published", paramLabel = "DATE", descriptionKey = "suggest.published")
	private Edtf published;

	@Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "suggest.language")
	private Locale language;

	@Option(names = "--only", paramLabel = "ID", descriptionKey = "suggest.only")
	private List<String> only = List.of();

	@Option(names = "--accept", paramLabel = "KIND", descriptionKey = "suggest.accept")
	private Set<SuggestionKind> accepted = Set.of();

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	private final Map<SuggestionKind, Integer> counts = new EnumMap<>(SuggestionKind.class);

	SuggestCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		requireOneOf();
		Suggesters suggesters = suggesters();
		if (text == null) {
			ofProject(suggesters);
			return Cli.DONE;
		}
		try {
			ofText(suggesters);
			return Cli.DONE;
		} catch (ImportException e) {
			console.error(e);
			return Cli.FAILED;
		}
	}

	private void requireOneOf() {
		if ((project == null) == (text == null)) {
			throw new ParameterException(spec.commandLine(), Messages.suggest_what);
		}
		if (text == null && (published != null || language != null)) {
			throw new ParameterException(spec.commandLine(), Messages.suggest_onlyText);
		}
		if (text != null && !(articles.isEmpty() && accepted.isEmpty())) {
			throw new ParameterException(spec.commandLine(), Messages.suggest_onlyProject);
		}
	}

	private Suggesters suggesters() {
		Suggesters installed = Suggesters.installed();
		Optional<String> unknown = only.stream().filter(id -> !installed.names().containsKey(id)).findFirst();
		if (unknown.isPresent()) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.suggest_noSuggester, unknown.get(),
					String.join(", ", installed.names().keySet())));
		}
		return only.isEmpty() ? installed : installed.only(only);
	}

	private void ofProject(Suggesters suggesters) throws StoreException {
		ProjectFile.requireFile(project);
		try (ProjectStore store = accepted.isEmpty() ? ProjectStore.openReadOnly(project, console.progress())
				: ProjectStore.openToWrite(project, author.name(), console.progress())) {
			if (accepted.isEmpty()) {
				look(store, suggesters, this::print);
				tellCounts();
			} else {
				accept(store, suggesters);
			}
		}
	}

	private void look(ProjectStore store, Suggesters suggesters, SuggestOperation.Taking taking) throws StoreException {
		SuggestOperation operation = new SuggestOperation(store, suggesters);
		if (articles.isEmpty()) {
			operation.all(taking, console.progress());
			return;
		}
		List<String> ids = new ArrayList<>();
		for (String article : articles) {
			ids.add(store.read(reader -> ArticleName.id(reader, article)));
		}
		operation.of(ids, taking, console.progress());
	}

	private void accept(ProjectStore store, Suggesters suggesters) throws StoreException {
		AcceptedBatch batch = new AcceptedBatch(store, accepted);
		look(store, suggesters, article -> print(article.with(batch.accept(article))));
		if (!json.isSet()) {
			console.line(batch.marks() == 0 ? Messages.suggest_nothing
					: Plurals.bind(Messages.suggest_accepted, batch.marks(), batch.articles()));
		}
	}

	private void tellCounts() {
		if (!json.isSet()) {
			List<String> all = counts.entrySet().stream()
					.map(each -> NLS.bind(Messages.suggest_count, SuggestionLine.kind(each.getKey()), each.getValue())).toList();
			console.line(all.isEmpty() ? Messages.suggest_nothing : NLS.bind(Messages.suggest_counts, String.join(", ", all)));
		}
	}

	private void ofText(Suggesters suggesters) throws ImportException {
		String words = read();
		SuggestionContext article = new SuggestionContext(words, Optional.ofNullable(language), Optional.ofNullable(published),
				ProjectTerms.NONE);
		List<Suggestion> found = suggesters.suggest(article, console.progress());
		print(found, words, Optional.empty());
	}

	/** The text as it is: places are counted in it. */
	private String read() throws ImportException {
		Source source = text.equals(STANDARD_INPUT) ? Source.of(STANDARD_INPUT, console.in()) : Source.of(Arguments.path(text));
		try {
			String words = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(source.bytes())).toString();
			if (words.indexOf('\0') < 0) {
				return words.startsWith(BYTE_ORDER_MARK) ? words.substring(BYTE_ORDER_MARK.length()) : words;
			}
		} catch (CharacterCodingException e) {
			throw new ImportException(NLS.bind(Messages.suggest_notUtf8, text), e);
		}
		throw new ImportException(NLS.bind(Messages.suggest_notUtf8, text));
	}

	private void print(ArticleSuggestions article) {
		article.suggestions().forEach(each -> counts.merge(SuggestionKind.of(each.mark()), 1, Integer::sum));
		if (!json.isSet() && !article.suggestions().isEmpty()) {
			console.line(NLS.bind(Messages.suggest_article, article.articleId(),
					Plain.line(article.title().orElseGet(() -> NLS.bind(Messages.article_untitled, Excerpt.of(article.text(), OPENING))))));
		}
		print(article.suggestions(), article.text(), Optional.of(article.articleId()));
	}

	private void print(List<Suggestion> suggestions, String words, Optional<String> articleId) {
		if (json.isSet()) {
			suggestions.forEach(each -> console.line(SuggestionLine.json(each, words, articleId).toString()));
		} else if (!suggestions.isEmpty()) {
			Table table = SuggestionLine.table();
			suggestions.forEach(each -> table.add(SuggestionLine.cells(each, words)));
			table.print(console);
		} else if (articleId.isEmpty()) {
			console.line(Messages.suggest_nothing);
		}
	}
}
