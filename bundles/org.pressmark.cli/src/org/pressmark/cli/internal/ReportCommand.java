// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.SectionChoice;
import org.pressmark.operations.ReportOperation;
import org.pressmark.operations.ReportOperation.Target;
import org.pressmark.operations.ReportResult;
import org.pressmark.operations.TimelinePicture;
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

	@Option(names = "--title", paramLabel = "TEXT", descriptionKey = "report.title")
	private Optional<String> title;

	@Option(names = "--section", paramLabel = "ID[:NAME=VALUE]", descriptionKey = "report.section")
	private List<String> chosen = List.of();

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
		List<SectionChoice> choices = choices();
		try (ProjectStore store = project.openToRead(console)) {
			ReportResult result = new ReportOperation(store).run(options(store).withSections(choices), targets, console.progress());
			result.written().forEach(file -> console.line(NLS.bind(Messages.report_written, Plain.line(file.toString()))));
			result.warnings().forEach(warning -> console.error(warning, null));
			console.errors(result.failures());
			return result.failures().isEmpty() ? Cli.DONE : Cli.FAILED;
		}
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
		if (targets.isEmpty()) {
			throw new ParameterException(spec.commandLine(), Messages.report_noTarget);
		}
		return targets;
	}

	private List<SectionChoice> choices() {
		if (chosen.isEmpty()) {
			return List.of();
		}
		try {
			ReportSections known = sections.get();
			return new SectionArguments(known).applied(chosen, known.standard());
		} catch (TypeConversionException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}

	private Target named(ReportTargets known, String file) {
		try {
			return known.of(file);
		} catch (TypeConversionException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}

	private ReportOptions options(ProjectStore store) throws StoreException {
		String name = store.read(reader -> reader.project().getName());
		return new ReportOptions(title.orElse(name == null ? "" : name), Optional.empty(), author.name(),
				ZonedDateTime.now(), Locale.getDefault(), Optional.empty());
	}
}
