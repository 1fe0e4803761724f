// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressmark.model.EventStatus;
import org.pressmark.model.time.DateWords;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;
import org.pressmark.operations.events.EventFilter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events a command is about. */
final class EventChoice {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--filter", paramLabel = "WORDS", descriptionKey = "timeline.filter")
	private String words = "";

	@Option(names = "--period", paramLabel = "DATE", descriptionKey = "timeline.period")
	private Optional<String> period;

	@Option(names = "--category", paramLabel = "NAME", descriptionKey = "timeline.category")
	private List<String> categories = List.of();

	@Option(names = "--status", paramLabel = "STATUS", descriptionKey = "timeline.status")
	private List<EventStatus> statuses = List.of();

	@Option(names = "--outlet", paramLabel = "NAME", descriptionKey = "timeline.outlet")
	private List<String> outlets = List.of();

	@Option(names = "--disagreements", descriptionKey = "timeline.disagreements")
	private boolean onlyDisagreement;

	@Option(names = "--without-evidence", descriptionKey = "timeline.withoutEvidence")
	private boolean withoutEvidence;

	/** Whether what sources disagree in is to be told. */
	boolean isAboutDisagreements() {
		return onlyDisagreement;
	}

	/** @throws ParameterException if the period is none; it says where and why */
	EventFilter filter() {
		return EventFilter.ALL.withWords(words).withCategories(categories).withStatuses(statuses).withOutlets(outlets)
				.withPeriod(period.map(this::date)).withDisagreement(onlyDisagreement).withWithoutEvidence(withoutEvidence);
	}

	private Edtf date(String text) {
		try {
			return DateWords.of(Locale.getDefault()).read(text).value();
		} catch (EdtfException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}
}
