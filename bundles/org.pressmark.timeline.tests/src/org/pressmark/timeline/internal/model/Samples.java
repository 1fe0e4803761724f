// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.time.Edtf;

/** Timelines to try things on. */
public final class Samples {

	private static final String BLUE = "#1f6feb";
	private static final String GREEN = "#1a7f37";
	private static final String RED = "#cf222e";
	private static final String VIOLET = "#8250df";

	private Samples() {
	}

	/** An item in the lane "L". */
	public static TimelineItem item(String id, String title, String when) {
		return item(id, title, when, "L");
	}

	/** An item in a lane; without a date, if that is empty. */
	public static TimelineItem item(String id, String title, String when, String lane) {
		Optional<Edtf> date = when.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(when));
		return new TimelineItem(id, title, date, lane, BLUE, TimelineGlyph.CIRCLE, "", false);
	}

	/** Three weeks of diplomacy: each kind of date, three lanes, two items without a date. */
	public static TimelineModel diplomacy() {
		return TimelineModel.of(List.of(
				statement("Biden addresses Congress", "2021-04-28", "United States"),
				event("White House ends its North Korea policy review", "2021-04-30", "United States", false),
				event("Policy review", "2021-04/2021-04-30", "United States", false),
				meeting("Blinken in London", "2021-05-02~/2021-05-05", "United States"),
				meeting("Blinken visits Ukraine", "2021-05-05?/2021-05-06?", "United States"),
				event("Seeks a special representative", "2021-05-06/..", "United States", false),
				statement("Rogin: “Hurry Up and Wait”", "2021-05-05", "United States"),
				statement("Foreign ministry calls the policy hostile", "2021-05-02", "North Korea"),
				event("Refuses to receive the results of the review", "2021-05~", "North Korea", true),
				event("Borders closed", "../2021-05-12", "North Korea", false),
				statement("Kwon Jong-gun speaks", "2021-05-02T06:30+09:00", "North Korea"),
				meeting("G7 foreign ministers meet in London", "2021-05-04/2021-05-05", "G7 and South Korea"),
				meeting("Blinken meets Chung and Motegi", "2021-05-03", "G7 and South Korea"),
				statement("Communiqué", "2021-05-05T16:00Z", "G7 and South Korea"),
				event("National Security Council meets", "2021-05-06~", "G7 and South Korea", false),
				meeting("Summit of South Korea and the US", "2021-05-21", "G7 and South Korea"),
				event("Consultations with Washington", "2021-05-10/", "G7 and South Korea", false),
				event("Nazanin Zaghari-Ratcliffe may be released", "", "", true),
				meeting("Second summit in Hanoi", "", "")));
	}

	private static TimelineItem meeting(String title, String when, String lane) {
		return categorised(title, when, lane, GREEN, TimelineGlyph.SQUARE, "meeting", false);
	}

	private static TimelineItem statement(String title, String when, String lane) {
		return categorised(title, when, lane, VIOLET, TimelineGlyph.DIAMOND, "statement", false);
	}

	private static TimelineItem event(String title, String when, String lane, boolean disputed) {
		return categorised(title, when, lane, disputed ? RED : BLUE, TimelineGlyph.CIRCLE, "decision", disputed);
	}

	private static TimelineItem categorised(String title, String when, String lane, String color, TimelineGlyph glyph,
			String category, boolean disputed) {
		return new TimelineItem(title, title, item("", "", when).when(), lane, color, glyph, category, disputed);
	}
}
