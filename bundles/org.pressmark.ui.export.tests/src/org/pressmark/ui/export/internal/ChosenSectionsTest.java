// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.ReportSection;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.SectionType;
import org.pressmark.operations.reports.ReportPlan;

/** What a person chooses on the page of sections. */
class ChosenSectionsTest {

	private record Type(String id, boolean isStandard) implements SectionType {

		@Override
		public String label() {
			return "The " + id;
		}

		@Override
		public String description() {
			return "";
		}

		@Override
		public List<Parameter> parameters() {
			return List.of();
		}

		@Override
		public ReportSection section(Map<String, String> values) {
			return (content, body, monitor) -> body.heading(1, id);
		}
	}

	private static final ReportSections KNOWN = new ReportSections(
			List.of(new Type("a", true), new Type("b", false), new Type("c", true)));

	private static List<String> labels(ChosenSections sections) {
		return sections.entries().stream().map(entry -> (entry.isChosen() ? "+" : "-") + entry.label()).toList();
	}

	@Test
	void usual_NothingIsKept() {
		ChosenSections sections = new ChosenSections(KNOWN, List.of());
		assertEquals(List.of("+The a", "+The c", "-The b"), labels(sections));
		assertEquals(List.of(), sections.choices());
	}

	@Test
	void kept_InItsOrderThenTheOthers() {
		List<SectionChoice> kept = List.of(SectionChoice.of("c"), SectionChoice.of("gone").with("x", "1"));
		ChosenSections sections = new ChosenSections(KNOWN, kept);
		assertEquals(List.of("+The c", "+gone", "-The a", "-The b"), labels(sections));
		assertEquals(Optional.empty(), sections.entries().get(1).type());
		assertEquals(kept, sections.choices());
	}

	@Test
	void move_ToTheEnds() {
		ChosenSections sections = new ChosenSections(KNOWN, List.of());
		ChosenSections.Entry first = sections.entries().getFirst();
		assertFalse(sections.canMove(first, -1));
		sections.move(first, -1);
		sections.move(first, 1);
		assertEquals(List.of(SectionChoice.of("c"), SectionChoice.of("a")), sections.choices());
		sections.move(first, 1);
		assertFalse(sections.canMove(first, 1));
		assertEquals(List.of("+The c", "-The b", "+The a"), labels(sections));
	}

	@Test
	void value_OnlyWhatIsOtherwiseThanUsual() {
		ChosenSections sections = new ChosenSections(KNOWN, List.of());
		ChosenSections.Entry first = sections.entries().getFirst();
		first.setValue("most", "7", "20");
		first.setValue("title", "Other", "Usual");
		assertEquals("7", first.value("most", "20"));
		assertEquals(Map.of("most", "7", "title", "Other"), sections.choices().getFirst().values());
		first.setValue("most", "20", "20");
		assertEquals("20", first.value("most", "20"));
		first.setValue("title", "Usual", "Usual");
		assertEquals(List.of(), sections.choices());
	}

	@Test
	void others_KeepWhatWasWritten() {
		ChosenSections sections = new ChosenSections(KNOWN, List.of());
		sections.entries().get(2).setValue("title", "Written", "Usual");
		ChosenSections others = sections.with(List.of(SectionChoice.of("b")));
		assertEquals(List.of("+The b", "-The a", "-The c"), labels(others));
		assertEquals(List.of(SectionChoice.of("b").with("title", "Written")), others.choices());
		assertEquals("Written", others.with(List.of()).entries().get(2).value("title", "Usual"));
	}

	@Test
	void others_HaveWhatTheirTemplateHas() {
		ChosenSections sections = new ChosenSections(KNOWN, List.of());
		sections.entries().getFirst().setValue("title", "Written", "Usual");
		ChosenSections others = sections.with(List.of(SectionChoice.of("a").with("most", "7").with("title", "Theirs")));
		assertEquals(Map.of("most", "7", "title", "Written"), others.choices().getFirst().values());
	}

	@Test
	void words_WrittenNotChosen() {
		ChosenSections sections = new ChosenSections(KNOWN,
				List.of(SectionChoice.of("a").with("most", "7").with("notes", "true").with("summary", "Talks began.")));
		assertEquals(List.of("Talks began."), sections.words());
		assertTrue(new KeptAs(Optional.of("Weekly"), Optional.of("Weekly"), Optional.of(plan(sections))).isKept(sections.words()));
		assertFalse(new KeptAs(Optional.empty(), Optional.empty(), Optional.empty()).isKept(sections.words()));
		assertFalse(new KeptAs(Optional.of("Weekly"), Optional.of("Weekly"), Optional.of(ReportPlan.EMPTY)).isKept(sections.words()));
	}

	private static ReportPlan plan(ChosenSections sections) {
		return new ReportPlan(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), sections.choices(), Optional.empty());
	}

	@Test
	void none_IsNoReport() {
		ChosenSections sections = new ChosenSections(KNOWN, List.of());
		assertTrue(sections.hasAny());
		sections.entries().forEach(entry -> entry.setChosen(false));
		assertFalse(sections.hasAny());
	}
}
