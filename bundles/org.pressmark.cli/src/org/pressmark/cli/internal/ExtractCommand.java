// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.operations.NamedSource;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what the importers make of sources. Stores nothing. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<Importers> installed;

	@Parameters(arity = "1..*", paramLabel = "SOURCE", descriptionKey = "import.sources")
	private List<String> sources;

	@Mixin
	private JsonOption json;

	ExtractCommand(Console console, Supplier<Importers> importers) {
		this.console = console;
		this.installed = importers;
	}

	@Override
	public Integer call() {
		Importers importers = installed.get();
		List<NamedSource> inputs = Inputs.of(sources, console.in());
		SubMonitor progress = SubMonitor.convert(console.progress(), Messages.extract_task, inputs.size());
		int code = Cli.DONE;
		for (NamedSource input : inputs) {
			try {
				importers.read(input.supplier().read()).forEach(draft -> print(input, draft));
			} catch (ImportException e) {
				console.error(e.getMessage(), e);
				code = Cli.FAILED;
			}
			progress.worked(1);
		}
		return code;
	}

	private void print(NamedSource input, ArticleDraft draft) {
		if (json.isSet()) {
			console.line(DraftText.json(input.name(), draft).toString());
		} else {
			DraftText.lines(input.name(), draft).forEach(console::line);
		}
	}
}
