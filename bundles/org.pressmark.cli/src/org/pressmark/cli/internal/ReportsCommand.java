// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.model.ReportDefinition;
import org.pressmark.operations.reports.CopyReport;
import org.pressmark.operations.reports.DeleteReport;
import org.pressmark.operations.reports.KeptReports;
import org.pressmark.operations.reports.PlannedTemplate;
import org.pressmark.operations.reports.RenameReport;
import org.pressmark.operations.reports.ReportPlan;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the reports that a project keeps, shows what makes one of them, renames, copies or deletes one. */
@Command(name = "reports")
final class ReportsCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<ReportSections> sections;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Option(names = "--show", paramLabel = "NAME", descriptionKey = "reports.show")
	private Optional<String> shown = Optional.empty();

	@Option(names = "--rename", paramLabel = "NAME", descriptionKey = "reports.rename")
	private Optional<String> renamed = Optional.empty();

	@Option(names = "--copy", paramLabel = "NAME", descriptionKey = "reports.copy")
	private Optional<String> copied = Optional.empty();

	@Option(names = "--as", paramLabel = "NAME", descriptionKey = "reports.as")
	private Optional<String> newName = Optional.empty();

	@Option(names = "--delete", paramLabel = "NAME", descriptionKey = "reports.delete")
	private Optional<String> deleted = Optional.empty();

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	ReportsCommand(Console console, Supplier<ReportSections> sections) {
		this.console = console;
		this.sections = sections;
	}

	@Override
	public Integer call() throws StoreException {
		checkUsage();
		if (deleted.isPresent()) {
			change(deleted.get(), DeleteReport::new, Messages.reports_deleted);
			return Cli.DONE;
		}
		if (renamed.isPresent()) {
			change(renamed.get(), definition -> new RenameReport(definition, newName.orElseThrow()), Messages.reports_renamed);
			return Cli.DONE;
		}
		if (copied.isPresent()) {
			change(copied.get(), definition -> new CopyReport(definition, newName.orElseThrow()), Messages.reports_copied);
			return Cli.DONE;
		}
		List<ReportDefinition> kept = project.read(console, reader -> List.copyOf(reader.project().getReports()));
		if (shown.isPresent()) {
			ReportDefinition definition = kept.stream().filter(each -> shown.get().strip().equalsIgnoreCase(each.getName()))
					.findFirst().orElseThrow(() -> missing(shown.get(), project.file().toString()));
			show(definition);
		} else {
			list(kept);
		}
		return Cli.DONE;
	}

	/** There is no report of a name. */
	static StoreException missing(String name, String project) {
		return new StoreException(NLS.bind(Messages.reports_missing, name, project));
	}

	private void checkUsage() {
		if (Stream.of(shown, renamed, copied, deleted).filter(Optional::isPresent).count() > 1) {
			throw new ParameterException(spec.commandLine(), Messages.reports_oneThing);
		}
		if (newName.isPresent() != (renamed.isPresent() || copied.isPresent())) {
			throw new ParameterException(spec.commandLine(), Messages.reports_newName);
		}
	}

	/** @param done says so of the report's name until now and the new one, if it has one */
	private void change(String name, Function<ReportDefinition, ProjectCommand> command, String done)
			throws StoreException {
		try (ProjectStore store = project.openToWrite(author, console)) {
			ReportDefinition definition = store.read(reader -> KeptReports.named(reader.project(), name))
					.orElseThrow(() -> missing(name, project.file().toString()));
			store.execute(command.apply(definition));
			console.line(NLS.bind(done, Plain.line(definition.getName()), Plain.line(newName.orElse("").strip())));
		}
	}

	private void list(List<ReportDefinition> kept) {
		if (json.isSet()) {
			kept.forEach(each -> console.line(json(each).toString()));
		} else if (kept.isEmpty()) {
			console.line(Messages.reports_none);
		} else {
			Table table = new Table(Messages.reports_name, Messages.reports_title, Messages.reports_articles,
					Messages.reports_sections);
			kept.forEach(each -> add(each.getName(), ReportPlan.of(each), table));
			table.print(console);
		}
	}

	private void add(String name, ReportPlan plan, Table table) {
		table.add(Plain.line(name), Plain.line(plan.title().orElse("")), Plain.line(plan.selection().orElse("")),
				plan.sections().isEmpty() ? Messages.reports_usual
						: String.join(", ", plan.sections().stream().map(this::name).toList()));
	}

	private String name(SectionChoice choice) {
		ReportSections known = sections.get();
		return known.byId(choice.sectionId()).map(known::nameOf).orElse(choice.sectionId());
	}

	/** As options of the command that writes it. */
	private void show(ReportDefinition definition) {
		if (json.isSet()) {
			console.line(json(definition).toString());
			return;
		}
		ReportPlan plan = ReportPlan.of(definition);
		show("--title", plan.title());
		show("--subtitle", plan.subtitle());
		show("--author", plan.author());
		show("--classification", plan.classification());
		show("--language", plan.language().map(Locale::toLanguageTag));
		show("--date", plan.date().map(LocalDate::toString));
		show("--articles", plan.selection());
		show("--template", plan.template().map(PlannedTemplate::name));
		for (SectionChoice choice : plan.sections()) {
			show("--section", Optional.of(name(choice)));
			for (Map.Entry<String, String> value : choice.values().entrySet()) {
				show("--section", Optional.of(name(choice) + ':' + value.getKey() + '=' + value.getValue()));
			}
		}
	}

	private void show(String option, Optional<String> value) {
		value.ifPresent(text -> console.line(option + ' ' + Plain.line(text)));
	}

	private static JsonLine json(ReportDefinition definition) {
		ReportPlan plan = ReportPlan.of(definition);
		return new JsonLine().put("id", definition.getId()).put("name", definition.getName()).put("title", plan.title())
				.put("subtitle", plan.subtitle()).put("author", plan.author()).put("classification", plan.classification())
				.put("language", plan.language().map(Locale::toLanguageTag)).put("date", plan.date().map(LocalDate::toString))
				.put("articles", plan.selection()).put("template", plan.template().map(PlannedTemplate::name))
				.putObjects("sections", plan.sections().stream().map(ReportsCommand::json).toList());
	}

	private static JsonLine json(SectionChoice choice) {
		JsonLine values = new JsonLine();
		choice.values().forEach((name, value) -> values.put(name, value));
		return new JsonLine().put("id", choice.sectionId()).put("values", values);
	}
}
