// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How a report presents itself. Two reports with the same input and the same options are the same bytes.
 *
 * @param title the title of the report
 * @param subtitle what stands below the title
 * @param author who answers for the report, a person or an office
 * @param generatedAt the date of the report, and the only clock that it knows
 * @param locale the language of the report, and how it writes dates and numbers; English where Pressmark has no words
 * in that language
 * @param classification who may read the report ("Internal"), shown on every page
 * @param sections what a Word report has, in its order; if none, what is usual
 * @param template decides how a Word report looks; empty for Pressmark's own look
 * @since 1.0
 */
public record ReportOptions(String title, Optional<String> subtitle, String author, ZonedDateTime generatedAt,
		Locale locale, Optional<String> classification, List<SectionChoice> sections,
		Optional<ReportTemplate> template) {

	/** All parts are given; use {@link Optional#empty()} for what is not. */
	public ReportOptions {
		Objects.requireNonNull(title);
		Objects.requireNonNull(subtitle);
		Objects.requireNonNull(author);
		Objects.requireNonNull(generatedAt);
		Objects.requireNonNull(locale);
		Objects.requireNonNull(classification);
		Objects.requireNonNull(template);
		sections = List.copyOf(sections);
	}

	/** With the sections that are usual, and Pressmark's own look. */
	public ReportOptions(String title, Optional<String> subtitle, String author, ZonedDateTime generatedAt,
			Locale locale, Optional<String> classification) {
		this(title, subtitle, author, generatedAt, locale, classification, List.of(), Optional.empty());
	}

	/** The same with other sections. */
	public ReportOptions withSections(List<SectionChoice> choices) {
		return new ReportOptions(title, subtitle, author, generatedAt, locale, classification, choices, template);
	}

	/** The same with another look. */
	public ReportOptions withTemplate(ReportTemplate other) {
		return new ReportOptions(title, subtitle, author, generatedAt, locale, classification, sections, Optional.of(other));
	}
}
