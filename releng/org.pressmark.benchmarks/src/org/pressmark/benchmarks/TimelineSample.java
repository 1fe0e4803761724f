// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.model.TimelineGlyph;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLink;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.model.TimelineReport;

/**
 * Events as news have them: most are days, some months, times of day, intervals up to ten years, open ones; dense around
 * some weeks and thin elsewhere. The same for the same number.
 */
final class TimelineSample {

	static final LocalDate MIDDLE = LocalDate.of(2021, 5, 1);

	private static final int LANES = 8;
	private static final int YEARS = 30;
	private static final int DAYS_A_YEAR = 365;
	private static final int SEED = 2021;
	private static final List<String> VERBS = List.of("meets", "accuses", "warns", "visits", "rejects an offer of",
			"signs an agreement with", "holds talks with the foreign minister of");
	private static final List<String> NAMES = List.of("South Korea", "North Korea", "Japan", "the United States", "China",
			"the European Union", "Russia", "Iran", "the United Kingdom");
	private static final List<String> COLORS = List.of("#1f6feb", "#1a7f37", "#8250df", "#cf222e");

	private final Random random = new Random(SEED);

	private TimelineSample() {
	}

	/** So many events in eight lanes, every fourth with reports, every twentieth with a link. */
	static TimelineModel of(int count) {
		TimelineSample sample = new TimelineSample();
		List<TimelineItem> items = new ArrayList<>(count);
		List<TimelineLink> links = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			items.add(sample.item(i));
			if (i % 20 == 19) {
				links.add(new TimelineLink("" + (i - 1), "" + i,
						i % 40 == 19 ? TimelineLink.Kind.CAUSES : TimelineLink.Kind.FOLLOWED_BY));
			}
		}
		return TimelineModel.of(items).withLinks(links);
	}

	private TimelineItem item(int index) {
		LocalDate day = day();
		String title = pick(NAMES) + ' ' + pick(VERBS) + ' ' + pick(NAMES);
		int category = random.nextInt(COLORS.size());
		TimelineItem item = new TimelineItem("" + index, title, Optional.of(when(day)), "Lane " + random.nextInt(LANES),
				COLORS.get(category), TimelineGlyph.values()[category], "category " + category, index % 50 == 0);
		return index % 4 == 0 ? item.withReports(reports(day)) : item;
	}

	private LocalDate day() {
		double years = random.nextInt(3) == 0 ? random.nextGaussian() * 0.1 : (random.nextDouble() - 0.5) * YEARS;
		return MIDDLE.plusDays(Math.round(years * DAYS_A_YEAR));
	}

	private Edtf when(LocalDate day) {
		return switch (random.nextInt(20)) {
			case 0 -> Edtf.month(YearMonth.from(day));
			case 1, 2 -> Edtf.parse(day + "T" + (10 + random.nextInt(14)) + ":30");
			case 3 -> Edtf.interval(Edtf.day(day), Edtf.day(day.plusDays(1 + random.nextInt(60))));
			case 4 -> Edtf.interval(Edtf.day(day), Edtf.day(day.plusDays(1 + random.nextInt(10 * DAYS_A_YEAR))));
			case 5 -> random.nextInt(20) == 0 ? Edtf.parse(day + "/..") : Edtf.parse(day + "~");
			default -> Edtf.day(day);
		};
	}

	private List<TimelineReport> reports(LocalDate day) {
		List<TimelineReport> reports = new ArrayList<>();
		for (int i = random.nextInt(3); i >= 0; i--) {
			reports.add(new TimelineReport("Outlet " + random.nextInt(30), Edtf.day(day.plusDays(random.nextInt(5))), "a"));
		}
		return reports;
	}

	private String pick(List<String> words) {
		return words.get(random.nextInt(words.size()));
	}

	/** A day of the middle of the sample. */
	static LocalDateTime middle() {
		return MIDDLE.atStartOfDay();
	}
}
