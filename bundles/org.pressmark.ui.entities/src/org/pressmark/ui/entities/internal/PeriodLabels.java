// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.entities.Period;
import org.pressmark.ui.ModelLabels;

/** What stretches of time are called. */
final class PeriodLabels {

	private PeriodLabels() {
	}

	/** The stretch that begins with a day, as the person's language writes it. */
	static String of(Period period, LocalDate begin) {
		String date = ModelLabels.date(Optional.of(period.edtf(begin)));
		return period == Period.WEEK ? NLS.bind(Messages.period_weekOf, date) : date;
	}

	/** What a length of time is called in a list to choose from. */
	static String of(Period period) {
		return switch (period) {
		case DAY -> Messages.period_day;
		case WEEK -> Messages.period_week;
		case MONTH -> Messages.period_month;
		};
	}
}
