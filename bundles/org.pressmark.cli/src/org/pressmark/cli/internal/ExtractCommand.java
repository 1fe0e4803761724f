// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.operations.NamedSource;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Findings;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Reading;
import org.pressmark.sources.ReadingSteps;
import org.pressmark.sources.Source;
import org.pressmark.sources.web.WebFetcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what the importers make of sources. Stores nothing. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<Importers> installed;
	private final Supplier<WebFetcher> fetcher;

	@Parameters(arity = "0..*", paramLabel = "SOURCE", descriptionKey = "import.sources")
	private List<String> sources = List.of();

	@Mixin
	private SourceArguments web;

	@Mixin
	private JsonOption json;

	ExtractCommand(Console console, Supplier<Importers> importers, Supplier<WebFetcher> fetcher) {
		this.console = console;
		this.installed = importers;
		this.fetcher = fetcher;
	}

	@Override
	public Integer call() {
		web.requireSome(sources);
		Importers importers = installed.get();
		Deque<NamedSource> inputs = new ArrayDeque<>(web.inputs(sources, console, fetcher, console.progress()));
		SubMonitor progress = SubMonitor.convert(console.progress(), Messages.extract_task, inputs.size());
		int code = Cli.DONE;
		while (!inputs.isEmpty()) {
			code = Math.max(code, extractFirst(inputs, importers));
			progress.worked(1);
			progress.setWorkRemaining(inputs.size());
		}
		return code;
	}

	/** Takes the first one; what stands in its place comes next. */
	private int extractFirst(Deque<NamedSource> inputs, Importers importers) {
		NamedSource input = inputs.removeFirst();
		try {
			Optional<List<NamedSource>> parts = input.supplier().parts();
			parts.orElse(List.of()).reversed().forEach(inputs::addFirst);
			return parts.isPresent() ? Cli.DONE : extract(input, importers.steps(input.supplier().read()));
		} catch (ImportException e) {
			console.error(e);
			return Cli.FAILED;
		}
	}

	private int extract(NamedSource input, ReadingSteps steps) {
		int code = Cli.DONE;
		while (steps.hasNext()) {
			code = Math.max(code, extract(input, steps.next()));
		}
		return code;
	}

	private int extract(NamedSource input, Findings findings) {
		findings.found().forEach(found -> found.drafts().forEach(draft -> print(input, found.source(), draft)));
		findings.warnings().forEach(console::warning);
		findings.failures().forEach(console::error);
		return findings.failures().isEmpty() ? Cli.DONE : Cli.FAILED;
	}

	/** A source that is one article goes by the name that the person gave it, others say where they lie. */
	private void print(NamedSource input, Source source, ArticleDraft draft) {
		boolean alone = draft.sourceName().equals(source.name()) && !source.name().contains(Reading.INSIDE);
		String name = alone ? input.name() : draft.sourceName();
		if (json.isSet()) {
			console.line(DraftText.json(name, draft).toString());
		} else {
			DraftText.lines(name, draft).forEach(console::line);
		}
	}
}
