// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.pressmark.export.sections.BrokenSectionException;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.ReportSection;
import org.pressmark.export.sections.SectionType;

/** A section is asked what can be chosen in the background, once, and the window goes on meanwhile. */
class OfferedParametersTest {

	private static final Parameter COUNT = new Parameter("count", "How many", "", Parameter.Kind.NUMBER, "3", List.of(), 1, 9);

	private final Queue<Runnable> background = new ArrayDeque<>();
	private final Queue<Runnable> ui = new ArrayDeque<>();
	private final OfferedParameters offered = new OfferedParameters((label, work) -> background.add(work), ui::add);
	private final List<SectionType> answers = new ArrayList<>();
	private int asked;

	/** A plug-in's section, which is broken if that says why. */
	private SectionType section(Optional<String> problem) {
		return new SectionType() {

			@Override
			public String id() {
				return "org.example.section";
			}

			@Override
			public String label() {
				return "A section";
			}

			@Override
			public String description() {
				return "";
			}

			@Override
			public boolean isStandard() {
				return false;
			}

			@Override
			public List<Parameter> parameters() throws BrokenSectionException {
				asked++;
				if (problem.isPresent()) {
					throw new BrokenSectionException(problem.get(), null);
				}
				return List.of(COUNT);
			}

			@Override
			public ReportSection section(Map<String, String> values) {
				throw new AssertionError();
			}
		};
	}

	@Test
	void ask_InTheBackground() {
		SectionType section = section(Optional.empty());
		offered.ask(section, answers::add);
		assertEquals(0, asked);
		assertEquals(Optional.empty(), offered.known(section));
		background.remove().run();
		assertEquals(Optional.empty(), offered.known(section)); // which the UI thread alone changes
		ui.remove().run();
		assertEquals(List.of(COUNT), offered.known(section).orElseThrow().parameters());
		assertEquals(List.of(section), answers);
	}

	/** Somebody who goes up and down the list while a section hangs starts nothing more. */
	@Test
	void ask_Twice() {
		SectionType section = section(Optional.empty());
		offered.ask(section, answers::add);
		offered.ask(section, answers::add);
		assertEquals(1, background.size());
	}

	@Test
	void ask_Broken() {
		SectionType section = section(Optional.of("It does not answer."));
		offered.ask(section, answers::add);
		background.remove().run();
		ui.remove().run();
		assertEquals(new OfferedParameters.Offer(List.of(), Optional.of("It does not answer.")),
				offered.known(section).orElseThrow());
	}
}
