// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.pressmark.export.SampleProject;

class PeriodTest {

	private static String period(String... published) {
		SampleProject sample = new SampleProject();
		sample.articles().clear();
		for (String date : published) {
			sample.article("article-" + date, "Text").setPublished(date);
		}
		Report report = Report.of(sample.input(), SampleProject.options(), SubMonitor.convert(null));
		return Period.of(report.articles()).inWords(new Words(Locale.UK));
	}

	@Test
	void inWords_Days() {
		assertEquals("3–7 May 2021", period("2021-05-07T16:59:00+09:00", "2021-05-03", "2021-05-04"));
	}

	@Test
	void inWords_OneDay() {
		assertEquals("3 May 2021", period("2021-05-03", "2021-05-03"));
	}

	@Test
	void inWords_DayOfThePublisher() {
		assertEquals("7 May 2021", period("2021-05-07T02:00:00+09:00")); // 6 May in UTC
	}

	@Test
	void inWords_LongerThanTheLastOne() {
		assertEquals("2021", period("2021", "2021-05-03"));
	}

	@Test
	void inWords_SomeUndated() {
		assertEquals("3 May 2021; one article is undated", period("2021-05-03", null));
		assertEquals("3 May 2021; 2 articles are undated", period("2021-05-03", null, "yesterday"));
	}

	@Test
	void inWords_AllUndated() {
		assertEquals("date unknown", period((String) null));
	}

	@Test
	void inWords_NoArticles() {
		assertEquals("", period());
	}
}
