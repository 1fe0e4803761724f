// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.util.Comparator;
import java.util.Optional;

import org.pressmark.model.time.Edtf;

/**
 * A date as the project has it.
 *
 * @param written the text, empty when the date is unknown
 * @param value what the text stands for, empty when it is no EDTF
 */
public record ReportDate(String written, Optional<Edtf> value) implements Comparable<ReportDate> {

	private static final Comparator<ReportDate> ORDER = Comparator
			.comparing((ReportDate date) -> date.value().isEmpty())
			.thenComparing((a, b) -> a.isDated() ? a.value.get().compareTo(b.value.get()) : 0);

	/** The date that a text stands for. */
	public static ReportDate of(String text) {
		if (text == null || text.isBlank()) {
			return new ReportDate("", Optional.empty());
		}
		// Reports are read by others: what is in the project is shown, wrong or not.
		return new ReportDate(text, Edtf.tryParse(text));
	}

	/** Whether the date has a place in time. */
	public boolean isDated() {
		return value.isPresent();
	}

	/** Whether there is something to show. */
	public boolean isKnown() {
		return !written.isEmpty();
	}

	/** The date in words; as it is written when it is no EDTF; empty when it is unknown. */
	public String inWords(Words words) {
		return value.map(words::of).orElse(written);
	}

	/** How finely the date is known, in words; empty when it has no place in time. */
	public String precision(Words words) {
		return value.map(date -> words.of(date.precision())).orElse("");
	}

	/** The date without a time of day. */
	public ReportDate day() {
		return new ReportDate(written, value.map(Edtf::withoutTime));
	}

	/** In the order of time, those without a place in time last. */
	@Override
	public int compareTo(ReportDate other) {
		return ORDER.compare(this, other);
	}
}
