// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.word.pages.OutlineReader;
import org.pressmark.export.sections.BrokenSectionException;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.ReportSection;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.SectionType;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Log;

/** Writes the sections that were chosen. One that fails is named and leaves nothing behind; the others are written. */
final class SectionWriter {

	private final ReportSections sections;
	private final Report report;
	private final WordDocument document;
	private final List<OutlineReader.Section> parts = new ArrayList<>();
	private int written;

	SectionWriter(ReportSections sections, Report report, WordDocument document) {
		this.sections = sections;
		this.report = report;
		this.document = document;
	}

	/** @throws RuntimeException only if the articles cannot be read or somebody cancels */
	void write(List<SectionChoice> choices, SubMonitor monitor) {
		SubMonitor progress = monitor.setWorkRemaining(choices.size());
		for (SectionChoice choice : choices) {
			Optional<SectionType> type = sections.byId(choice.sectionId());
			if (type.isPresent()) {
				write(type.get(), choice.values(), progress.split(1));
			} else {
				document.warn(NLS.bind(Messages.sections_unknown, choice.sectionId()));
			}
		}
	}

	private void write(SectionType type, Map<String, String> values, SubMonitor monitor) {
		try {
			check(type, values);
			write(type, type.section(values), monitor);
		} catch (BrokenSectionException e) {
			document.warn(e.getMessage());
		}
	}

	/** The sections that were written. */
	List<OutlineReader.Section> parts() {
		return List.copyOf(parts);
	}

	private void check(SectionType type, Map<String, String> values) throws BrokenSectionException {
		if (values.isEmpty()) {
			return;
		}
		for (Map.Entry<String, String> value : values.entrySet()) {
			Optional<Parameter> parameter = type.parameter(value.getKey());
			if (parameter.flatMap(known -> known.value(value.getValue())).isEmpty()) {
				document.warn(NLS.bind(Messages.sections_noValue, new Object[] { type.label(), value.getValue(),
						parameter.map(Parameter::label).orElse(value.getKey()) }));
			}
		}
	}

	private void write(SectionType type, ReportSection section, SubMonitor monitor) {
		WordDocument.Mark before = document.mark();
		try {
			section.write(report, new WordBody(document, "section" + ++written), monitor);
			parts.add(new OutlineReader.Section(type.label(), document.firstSince(before)));
		} catch (OperationCanceledException e) {
			throw e;
		} catch (IOException | RuntimeException | LinkageError e) {
			if (report.failure().isPresent()) {
				throw report.failure().get(); // which is not the section's fault
			}
			document.reset(before);
			document.warn(told(type, e));
		}
	}

	/** What makes a plug-in be switched off is in the log already. */
	private static String told(SectionType type, Throwable thrown) {
		if (thrown.getCause() instanceof ContributionException failure) {
			return NLS.bind(Messages.sections_broken, type.label(), failure.getMessage());
		}
		String message = NLS.bind(Messages.sections_failed, type.label(), Messages.reason(thrown));
		Log.error(SectionWriter.class, message, thrown);
		return message;
	}
}
