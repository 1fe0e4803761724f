// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressmark.export.ExportException;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.files.ShippedTemplate;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.operations.reports.PlannedTemplate;
import org.pressmark.operations.reports.ReportPlan;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Option;

/** What a person says of a report; what is not said stays as it is. */
final class PlanOptions {

	@Option(names = "--title", paramLabel = "TEXT", descriptionKey = "report.title")
	private Optional<String> title = Optional.empty();

	@Option(names = "--subtitle", paramLabel = "TEXT", descriptionKey = "report.subtitle")
	private Optional<String> subtitle = Optional.empty();

	@Option(names = "--classification", paramLabel = "TEXT", descriptionKey = "report.classification")
	private Optional<String> classification = Optional.empty();

	@Option(names = "--language", paramLabel = "TAG", descriptionKey = "report.language")
	private Optional<Locale> language = Optional.empty();

	@Option(names = "--date", paramLabel = "DAY", descriptionKey = "report.date")
	private Optional<LocalDate> date = Optional.empty();

	@Option(names = "--articles", paramLabel = "QUERY", descriptionKey = "report.articles")
	private Optional<String> articles = Optional.empty();

	@Option(names = "--section", paramLabel = "ID[:NAME=VALUE]", descriptionKey = "report.section")
	private List<String> sections = List.of();

	@Option(names = "--template", paramLabel = "brief|full|FILE", descriptionKey = "report.template")
	private Optional<Path> template = Optional.empty();

	/**
	 * Looks at what can be looked at without a project.
	 *
	 * @throws picocli.CommandLine.TypeConversionException if there is no such section
	 */
	void check(ReportSections known) {
		sections(List.of(), known);
	}

	/**
	 * The plan with what was said.
	 *
	 * @param author who answers for the report, if somebody said that
	 * @throws StoreException if the template cannot be read
	 */
	ReportPlan applied(ReportPlan plan, Optional<String> author, ReportSections known)
			throws StoreException {
		return new ReportPlan(title.or(plan::title), subtitle.or(plan::subtitle), author.or(plan::author),
				classification.or(plan::classification), language.or(plan::language), date.or(plan::date),
				articles.or(plan::selection), sections(plan.sections(), known),
				read().or(plan::template));
	}

	/** One of ours if it is named, else the file. */
	private Optional<PlannedTemplate> read() throws StoreException {
		try {
			Optional<ShippedTemplate> shipped = shipped();
			if (shipped.isPresent()) {
				return Optional.of(PlannedTemplate.of(shipped.get().template()));
			}
			return template.isEmpty() ? Optional.empty()
					: Optional.of(PlannedTemplate.of(ReportTemplate.read(template.get())));
		} catch (ExportException e) {
			throw new StoreException(e.getMessage(), e);
		}
	}

	private Optional<ShippedTemplate> shipped() {
		return template.map(Path::toString).flatMap(ShippedTemplate::named);
	}

	private List<SectionChoice> sections(List<SectionChoice> planned, ReportSections known) {
		List<SectionChoice> chosen = planned.isEmpty()
				? shipped().map(ours -> ours.sections(known)).orElse(planned) : planned;
		return sections.isEmpty() ? chosen
				: new SectionArguments(known).applied(sections, chosen.isEmpty() ? known.standard() : chosen);
	}
}
