// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.pressmark.store.HistoryEntry;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what was done to a project, newest first. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private final Console console;

	@Mixin
	private ProjectArgument project;

	@Mixin
	private JsonOption json;

	HistoryCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		List<HistoryEntry> entries = project.read(reader -> reader.history(Integer.MAX_VALUE));
		if (json.isSet()) {
			entries.forEach(entry -> console.line(json(entry).toString()));
		} else {
			table(entries).print(console);
		}
		return Cli.DONE;
	}

	private static JsonLine json(HistoryEntry entry) {
		return new JsonLine().put("seq", entry.seq()).put("id", entry.id()).put("at", entry.at().toString())
				.put("author", entry.author()).put("label", entry.label())
				.put("kind", entry.kind().name().toLowerCase(Locale.ROOT)).put("target", entry.target());
	}

	private static Table table(List<HistoryEntry> entries) {
		Table table = new Table(Messages.history_at, Messages.history_author, Messages.history_kind,
				Messages.history_label);
		for (HistoryEntry entry : entries) {
			table.add(TIME.format(entry.at().atZone(ZoneId.systemDefault())), Plain.line(entry.author()),
					kind(entry.kind()), Plain.line(entry.label()));
		}
		return table;
	}

	private static String kind(HistoryEntry.Kind kind) {
		return switch (kind) {
		case DO -> Messages.history_do;
		case UNDO -> Messages.history_undo;
		case REDO -> Messages.history_redo;
		};
	}
}
