// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.HistoryQuery;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what was done to a project, newest first. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Mixin
	private JsonOption json;

	@Option(names = "--article", paramLabel = "ARTICLE", descriptionKey = "history.article")
	private String article;

	@Option(names = "--author", paramLabel = "NAME", descriptionKey = "history.author")
	private String author;

	@Option(names = "--kind", paramLabel = "KIND", descriptionKey = "history.kind")
	private Kind kind;

	@Option(names = "--touched", paramLabel = "WHAT", descriptionKey = "history.touched")
	private Touched touched;

	@Option(names = "--filter", paramLabel = "TEXT", descriptionKey = "history.filter")
	private String filter;

	@Option(names = "--limit", paramLabel = "N", descriptionKey = "history.limit")
	private int limit = Integer.MAX_VALUE;

	@Option(names = "--changes", descriptionKey = "history.changes")
	private boolean isWithChanges;

	HistoryCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		if (limit < 1) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.usage_limit, limit));
		}
		return project.read(console, reader -> {
			list(reader, reader.history(query(reader)));
			return Cli.DONE;
		});
	}

	private void list(ProjectReader reader, List<HistoryEntry> steps) throws StoreException {
		if (json.isSet()) {
			for (HistoryEntry step : steps) {
				JsonLine line = HistoryLine.json(step);
				if (isWithChanges) {
					line.putObjects("changes", HistoryLine.changes(reader, step));
				}
				console.line(line.toString());
			}
		} else if (steps.isEmpty()) {
			console.line(Messages.history_empty);
		} else if (isWithChanges) {
			for (HistoryEntry step : steps) {
				if (!console.isRead()) {
					return;
				}
				HistoryLine.described(reader, step).forEach(console::line);
			}
		} else {
			Table table = new Table(Messages.history_at, Messages.history_author, Messages.history_kind,
					Messages.history_label, Messages.history_id);
			steps.forEach(step -> table.add(HistoryLine.cells(step)));
			table.print(console);
		}
	}

	private HistoryQuery query(ProjectReader reader) throws StoreException {
		Optional<String> articleId = article == null ? Optional.empty() : Optional.of(ArticleName.id(reader, article));
		return new HistoryQuery(articleId, Optional.ofNullable(author), Optional.ofNullable(kind),
				Optional.ofNullable(touched).map(Touched::table), Optional.ofNullable(filter), Optional.empty(), limit);
	}
}
