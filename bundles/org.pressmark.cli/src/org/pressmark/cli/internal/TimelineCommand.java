// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists a project's events in the order of their time. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectArgument project;

	@Mixin
	private JsonOption json;

	TimelineCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		List<TimelineEntry> entries = project.read(console, TimelineEntry::all);
		if (json.isSet()) {
			entries.forEach(entry -> console.line(entry.json().toString()));
		} else if (entries.isEmpty()) {
			console.line(Messages.timeline_empty);
		} else {
			Table table = new Table(Messages.timeline_when, Messages.timeline_event, Messages.timeline_participants,
					Messages.timeline_place, Messages.timeline_status, Messages.timeline_evidence,
					Messages.timeline_articles);
			entries.forEach(entry -> table.add(entry.cells()));
			table.print(console);
		}
		return Cli.DONE;
	}
}
