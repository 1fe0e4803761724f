// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.ReportOptions;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.operations.events.exchange.EventFiles;
import org.pressmark.operations.reports.ReportOperation;
import org.pressmark.operations.reports.ReportOperation.Target;
import org.pressmark.operations.reports.ReportResult;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Lists a project's events in the order of their time. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectArgument project;

	@Option(names = "--lanes", paramLabel = "BY", descriptionKey = "timeline.lanes")
	private EventLanes lanes;

	@Mixin
	private EventChoice choice;

	@Option(names = "--to", paramLabel = "FILE", descriptionKey = "timeline.to")
	private List<String> files = List.of();

	@Option(names = "--plain", descriptionKey = "timeline.plain")
	private boolean isPlain;

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	@Spec
	private CommandSpec spec;

	TimelineCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		EventFilter filter = choice.filter();
		try (ProjectStore store = project.openToRead(console)) {
			if (!files.isEmpty()) {
				return write(store, filter);
			}
			store.read(reader -> {
				print(TimelineEntry.all(reader, filter), reader);
				return null;
			});
			return Cli.DONE;
		}
	}

	private int write(ProjectStore store, EventFilter filter) throws StoreException {
		ReportFormats formats = new ReportFormats(store.read(reader -> EventFiles.of(reader, pictureLanes(), filter, !isPlain)));
		List<Target> targets = files.stream().map(file -> target(formats, file)).toList();
		String name = store.read(reader -> reader.project().getName());
		ReportOptions options = new ReportOptions(name == null ? "" : name, Optional.empty(), author.name(), ZonedDateTime.now(),
				Locale.getDefault(), Optional.empty());
		ReportResult result = new ReportOperation(store).run(options, targets, console.progress());
		result.written().forEach(file -> console.line(NLS.bind(Messages.report_written, Plain.line(file.toString()))));
		result.warnings().forEach(warning -> console.error(warning, null));
		console.errors(result.failures());
		return result.failures().isEmpty() ? Cli.DONE : Cli.FAILED;
	}

	/** As in the window, where categories are lanes unless others are asked for. */
	private EventLanes pictureLanes() {
		return lanes == null ? EventLanes.CATEGORY : lanes;
	}

	private Target target(ReportFormats formats, String file) {
		try {
			return new ReportTargets(formats).of(file);
		} catch (TypeConversionException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}

	private void print(List<TimelineEntry> entries, ProjectReader reader) throws StoreException {
		if (entries.isEmpty() && !json.isSet()) {
			console.line(Messages.timeline_empty);
		} else if (lanes != null && lanes != EventLanes.NONE) {
			printLanes(entries, reader);
		} else if (choice.isAboutDisagreements()) {
			DisagreementLines lines = new DisagreementLines(reader);
			for (TimelineEntry entry : entries) {
				print(entry, lines);
			}
		} else {
			print(entries);
		}
	}

	private void print(List<TimelineEntry> entries) {
		if (json.isSet()) {
			entries.forEach(entry -> console.line(entry.json().toString()));
			return;
		}
		Table table = new Table(Messages.timeline_when, Messages.timeline_event, Messages.timeline_participants,
				Messages.timeline_place, Messages.timeline_status, Messages.timeline_evidence, Messages.timeline_articles);
		entries.forEach(entry -> table.add(entry.cells()));
		table.print(console);
	}

	private void printLanes(List<TimelineEntry> entries, ProjectReader reader) throws StoreException {
		for (TimelineLane lane : TimelineLane.of(entries, reader.project(), lanes)) {
			if (json.isSet()) {
				lane.entries().forEach(entry -> console.line(entry.json().put("lane", lane.name()).toString()));
			} else {
				console.line(lane.name().isEmpty() ? Messages.timeline_noLane : Plain.line(lane.name()));
				print(lane.entries());
				console.line("");
			}
		}
	}

	private void print(TimelineEntry entry, DisagreementLines lines) throws StoreException {
		if (json.isSet()) {
			console.line(entry.json().putObjects("sources", lines.json(entry)).toString());
		} else {
			for (String line : lines.of(entry)) {
				console.line(line);
			}
		}
	}
}
