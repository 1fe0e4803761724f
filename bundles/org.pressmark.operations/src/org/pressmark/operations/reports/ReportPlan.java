// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.SectionChoice;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ReportDefinition;
import org.pressmark.model.ReportPart;
import org.pressmark.operations.search.QueryException;
import org.pressmark.operations.search.SearchQuery;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * What a person chose for a report. Immutable.
 *
 * @param title its title; empty for the name of the project
 * @param subtitle what stands below the title
 * @param author who answers for it; empty for whoever writes it
 * @param classification who may read it
 * @param language its language; empty for that of whoever writes it
 * @param date its date; empty for the day of the last change to the project
 * @param selection which articles it is about, as a search; empty for all
 * @param sections what it has, in its order; none for what is usual
 * @param template decides how a Word report looks; empty for Pressmark's own look
 */
public record ReportPlan(Optional<String> title, Optional<String> subtitle, Optional<String> author,
		Optional<String> classification, Optional<Locale> language, Optional<LocalDate> date, Optional<String> selection,
		List<SectionChoice> sections, Optional<PlannedTemplate> template) {

	/** Nothing was chosen. */
	public static final ReportPlan EMPTY = new ReportPlan(Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

	private static final char BEFORE_VALUE = '=';

	public ReportPlan {
		Objects.requireNonNull(language);
		Objects.requireNonNull(date);
		Objects.requireNonNull(template);
		title = known(title);
		subtitle = known(subtitle);
		author = known(author);
		classification = known(classification);
		selection = known(selection);
		sections = List.copyOf(sections);
	}

	private static Optional<String> known(Optional<String> text) {
		return text.map(String::strip).filter(stripped -> !stripped.isEmpty());
	}

	/** What is kept. */
	public static ReportPlan of(ReportDefinition definition) {
		return new ReportPlan(Optional.ofNullable(definition.getTitle()), Optional.ofNullable(definition.getSubtitle()),
				Optional.ofNullable(definition.getAuthor()), Optional.ofNullable(definition.getClassification()),
				Optional.ofNullable(definition.getLanguage()).map(Locale::forLanguageTag),
				Optional.ofNullable(definition.getDate()).flatMap(ReportPlan::day),
				Optional.ofNullable(definition.getSelection()),
				definition.getSections().stream().map(ReportPlan::choice).toList(),
				Optional.ofNullable(definition.getTemplate()).map(hash -> PlannedTemplate
						.kept(Objects.requireNonNullElse(definition.getTemplateName(), hash), hash)));
	}

	private static Optional<LocalDate> day(String written) {
		try {
			return Optional.of(LocalDate.parse(written));
		} catch (DateTimeParseException e) {
			return Optional.empty(); // as if nobody had said
		}
	}

	private static SectionChoice choice(ReportPart part) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String value : part.getValues()) {
			int end = value.indexOf(BEFORE_VALUE);
			if (end > 0) {
				values.put(value.substring(0, end), value.substring(end + 1));
			}
		}
		return new SectionChoice(Objects.toString(part.getSection(), ""), values);
	}

	/** Makes a definition keep this, whatever it kept before; its name and id stay. */
	void keepIn(ReportDefinition definition, ProjectTransaction transaction) throws StoreException {
		definition.setTemplate(template.isPresent() ? template.get().keep(transaction) : null);
		definition.setTemplateName(template.map(PlannedTemplate::name).orElse(null));
		definition.setTitle(title.orElse(null));
		definition.setSubtitle(subtitle.orElse(null));
		definition.setAuthor(author.orElse(null));
		definition.setClassification(classification.orElse(null));
		definition.setLanguage(language.map(Locale::toLanguageTag).orElse(null));
		definition.setDate(date.map(LocalDate::toString).orElse(null));
		definition.setSelection(selection.orElse(null));
		definition.getSections().clear();
		sections.forEach(section -> definition.getSections().add(part(section)));
	}

	private static ReportPart part(SectionChoice choice) {
		ReportPart part = ModelFactory.eINSTANCE.createReportPart();
		part.setSection(choice.sectionId());
		choice.values().forEach((name, value) -> part.getValues().add(name + BEFORE_VALUE + value));
		return part;
	}

	/** The same with another look. */
	public ReportPlan withTemplate(Optional<PlannedTemplate> other) {
		return new ReportPlan(title, subtitle, author, classification, language, date, selection, sections, other);
	}

	/**
	 * The articles that it is about, as a search; empty for all.
	 *
	 * @throws StoreException if that cannot be searched for
	 */
	public Optional<SearchQuery> query() throws StoreException {
		try {
			return selection.map(SearchQuery::parse);
		} catch (QueryException e) {
			throw new StoreException(NLS.bind(Messages.plan_noQuery, selection.orElseThrow(), e.getMessage()), e);
		}
	}

	/**
	 * How the report presents itself. The same project gives the same options, as long as the plan says everything that
	 * depends on the person and the moment.
	 *
	 * @param reader the project
	 * @param person who answers for the report if the plan does not say
	 * @param moment the date of the report if the plan does not say; empty for that of the last change to the project
	 */
	public ReportOptions options(ProjectReader reader, String person, Optional<ZonedDateTime> moment)
			throws StoreException {
		ZoneId zone = ZoneId.systemDefault();
		Optional<ZonedDateTime> given = date.map(day -> day.atStartOfDay(zone)).or(() -> moment);
		ZonedDateTime when = given.isPresent() ? given.get() : lastChange(reader).atZone(zone);
		String name = reader.project().getName();
		Optional<ReportTemplate> look = template.isPresent() ? Optional.of(template.get().read(reader)) : Optional.empty();
		return new ReportOptions(title.orElse(name == null ? "" : name), subtitle, author.orElse(person), when,
				language.orElseGet(Locale::getDefault), classification, sections, look);
	}

	/** A project has a history from the beginning. */
	private static Instant lastChange(ProjectReader reader) throws StoreException {
		return reader.history(1).stream().map(HistoryEntry::at).findFirst().orElse(Instant.EPOCH);
	}
}
