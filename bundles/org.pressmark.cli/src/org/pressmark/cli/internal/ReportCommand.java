// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.operations.TimelinePicture;
import org.pressmark.operations.reports.KeptReports;
import org.pressmark.operations.reports.ReportOperation;
import org.pressmark.operations.reports.ReportOperation.Target;
import org.pressmark.operations.reports.ReportPlan;
import org.pressmark.operations.reports.ReportResult;
import org.pressmark.operations.reports.SaveReport;
import org.pressmark.operations.search.SearchQuery;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes reports about a project. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

	private static final String WORD = "org.pressmark.export.word";
	private static final String EXCEL = "org.pressmark.export.excel";
	private static final ReportFormat TIMELINE = new ReportFormat("org.pressmark.cli.timeline", Messages.report_timeline,
			"svg", new TimelinePicture());

	private final Console console;
	private final Supplier<ReportFormats> formats;
	private final Supplier<ReportSections> sections;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Option(names = "--to", paramLabel = "FILE", descriptionKey = "report.to")
	private List<String> files = List.of();

	@Option(names = "--word", paramLabel = "FILE", descriptionKey = "report.word")
	private Path word;

	@Option(names = "--excel", paramLabel = "FILE", descriptionKey = "report.excel")
	private Path excel;

	@Option(names = "--timeline", paramLabel = "FILE", descriptionKey = "report.timeline")
	private Path timeline;

	@Option(names = "--definition", paramLabel = "NAME", descriptionKey = "report.definition")
	private Optional<String> definition = Optional.empty();

	@Option(names = "--save", paramLabel = "NAME", descriptionKey = "report.save")
	private Optional<String> saved = Optional.empty();

	@Mixin
	private PlanOptions said;

	@Mixin
	private AuthorOption author;

	ReportCommand(Console console, Supplier<ReportFormats> formats, Supplier<ReportSections> sections) {
		this.console = console;
		this.formats = formats;
		this.sections = sections;
	}

	@Override
	public Integer call() throws StoreException {
		List<Target> targets = targets();
		ReportSections known = sections.get();
		checkUsage(known);
		try (ProjectStore store = saved.isPresent() ? project.openToWrite(author, console) : project.openToRead(console)) {
			ReportPlan plan = plan(store, known);
			Optional<SearchQuery> query = plan.query();
			if (saved.isPresent()) {
				store.execute(new SaveReport(saved.get(), plan));
				console.line(NLS.bind(Messages.report_saved, Plain.line(saved.get().strip())));
			}
			return targets.isEmpty() ? Cli.DONE : write(store, options(store, plan), query, targets);
		}
	}

	private int write(ProjectStore store, ReportOptions options, Optional<SearchQuery> query, List<Target> targets)
			throws StoreException {
		ReportResult result = new ReportOperation(store).run(options, query, targets, console.progress());
		result.written().forEach(file -> console.line(NLS.bind(Messages.report_written, Plain.line(file.toString()))));
		result.warnings().forEach(warning -> console.error(warning, null));
		console.errors(result.failures());
		return result.failures().isEmpty() ? Cli.DONE : Cli.FAILED;
	}

	private void checkUsage(ReportSections known) {
		try {
			said.check(known);
		} catch (TypeConversionException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}

	private ReportPlan plan(ProjectStore store, ReportSections known) throws StoreException {
		ReportPlan planned = definition.isEmpty() ? ReportPlan.EMPTY
				: store.read(reader -> KeptReports.named(reader.project(), definition.get()).map(ReportPlan::of))
						.orElseThrow(() -> ReportsCommand.missing(definition.get(), project.file().toString()));
		return said.applied(planned, author.given(), known);
	}

	private List<Target> targets() throws StoreException {
		List<ReportFormat> kinds = new ArrayList<>(formats.get().all());
		kinds.add(TIMELINE);
		ReportTargets known = new ReportTargets(new ReportFormats(kinds));
		List<Target> targets = new ArrayList<>();
		for (String file : files) {
			targets.add(named(known, file));
		}
		if (word != null) {
			targets.add(known.of(WORD, word));
		}
		if (excel != null) {
			targets.add(known.of(EXCEL, excel));
		}
		if (timeline != null) {
			targets.add(new Target(TIMELINE, timeline));
		}
		if (targets.isEmpty() && saved.isEmpty()) {
			throw new ParameterException(spec.commandLine(), Messages.report_noTarget);
		}
		return targets;
	}

	private Target named(ReportTargets known, String file) {
		try {
			return known.of(file);
		} catch (TypeConversionException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}

	/** A report that is kept is the same whenever it is written; any other has today's date. */
	private ReportOptions options(ProjectStore store, ReportPlan plan) throws StoreException {
		boolean isKept = definition.isPresent() || saved.isPresent();
		Optional<ZonedDateTime> moment = isKept ? Optional.empty() : Optional.of(ZonedDateTime.now());
		return store.read(reader -> plan.options(reader, author.name(), moment));
	}
}
