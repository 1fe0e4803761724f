// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.ImportOperation;
import org.pressmark.operations.ImportOverrides;
import org.pressmark.operations.ImportResult;
import org.pressmark.operations.NamedSource;
import org.pressmark.sources.Importers;
import org.pressmark.sources.web.WebFetcher;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds articles to a project, and makes the project when there is none. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<Importers> importers;
	private final Supplier<WebFetcher> fetcher;

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "SOURCE", descriptionKey = "import.sources")
	private List<String> sources = List.of();

	@Mixin
	private SourceArguments web;

	@Option(names = "--published", paramLabel = "EDTF", descriptionKey = "import.published")
	private Optional<Edtf> published;

	@Option(names = "--outlet", paramLabel = "NAME", descriptionKey = "import.outlet")
	private Optional<String> outlet;

	@Option(names = "--anyway", descriptionKey = "import.anyway")
	private boolean anyway;

	@Mixin
	private AuthorOption author;

	ImportCommand(Console console, Supplier<Importers> importers, Supplier<WebFetcher> fetcher) {
		this.console = console;
		this.importers = importers;
		this.fetcher = fetcher;
	}

	@Override
	public Integer call() throws StoreException, IOException {
		web.requireSome(sources);
		try (Interruption interruption = new Interruption(console.progress())) {
			int code = Files.exists(project.file()) ? importIntoExisting() : importIntoNew();
			console.flush();
			return code;
		}
	}

	private int importIntoExisting() throws StoreException {
		try (ProjectStore store = project.openToWrite(author)) {
			return importInto(store);
		}
	}

	/** A new project in which nothing came to lie is taken away again. */
	private int importIntoNew() throws StoreException, IOException {
		Folders.requireFor(project.file());
		boolean isEmpty = false;
		ProjectStore store = ProjectStore.create(project.file(), name(project.file()), author.name());
		try (store) {
			try {
				return importInto(store);
			} finally {
				isEmpty = store.read(reader -> reader.order(ArticleQuery.ALL)).length == 0;
			}
		} finally {
			if (isEmpty) {
				Files.delete(project.file());
			}
		}
	}

	private int importInto(ProjectStore store) throws StoreException {
		ImportOverrides overrides = new ImportOverrides(outlet.map(String::strip).filter(name -> !name.isEmpty()),
				published, anyway);
		List<NamedSource> inputs = web.inputs(sources, console, fetcher, console.progress());
		ImportResult result = new ImportOperation(store, importers.get(), overrides)
				.run(inputs.stream().map(NamedSource::supplier).toList(), console.progress());
		List<ArticleRow> articles = store.read(reader -> rows(reader, result.articleIds()));
		articles.forEach(article -> console.line(imported(article)));
		result.alreadyThere().forEach(name -> console.line(NLS.bind(Messages.import_alreadyThere, Plain.line(name))));
		store.read(reader -> versions(reader, articles)).forEach(console::line);
		result.warnings().forEach(console::warning);
		console.errors(result.failures());
		if (console.progress().isCanceled()) {
			console.error(NLS.bind(Messages.import_interrupted, articles.size()), null);
			return Cli.INTERRUPTED;
		}
		return result.failures().isEmpty() ? Cli.DONE : Cli.FAILED;
	}

	private static String imported(ArticleRow article) {
		return NLS.bind(Messages.import_article, new Object[] { article.id(), ArticleLine.title(article),
				ArticleLine.outlet(article), ArticleLine.published(article) });
	}

	private static List<ArticleRow> rows(ProjectReader reader, List<String> ids) throws StoreException {
		List<ArticleRow> rows = new ArrayList<>();
		for (String id : ids) {
			reader.row(id).ifPresent(rows::add);
		}
		return rows;
	}

	/** Which of them tell a story that was there before, and by which article. */
	private static List<String> versions(ProjectReader reader, List<ArticleRow> articles) throws StoreException {
		List<String> lines = new ArrayList<>();
		for (ArticleRow article : articles) {
			Optional<ArticleRow> first = article.isLaterVersion() ? reader.row(article.story()) : Optional.empty();
			first.ifPresent(known -> lines.add(NLS.bind(Messages.import_version,
					new Object[] { ArticleLine.title(article), ArticleLine.title(known), ArticleLine.outlet(known), known.id() })));
		}
		if (!lines.isEmpty()) {
			lines.addFirst(NLS.bind(lines.size() == 1 ? Messages.import_versionsOne : Messages.import_versionsMany,
					lines.size(), articles.size()));
		}
		return lines;
	}

	private static String name(Path file) {
		return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
	}
}
