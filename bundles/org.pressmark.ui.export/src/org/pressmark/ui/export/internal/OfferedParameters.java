// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.pressmark.export.sections.BrokenSectionException;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.SectionType;

/**
 * What can be chosen in sections. Only their classes know, and to make one of a plug-in takes as long as that likes, so each
 * is asked once, in the background. For the UI thread alone.
 */
final class OfferedParameters {

	/**
	 * What a section said.
	 *
	 * @param parameters none if it is broken
	 * @param problem why it is, in one line
	 */
	record Offer(List<Parameter> parameters, Optional<String> problem) {

		private static Offer of(SectionType type) {
			try {
				return new Offer(type.parameters(), Optional.empty());
			} catch (BrokenSectionException e) {
				return new Offer(List.of(), Optional.of(e.getMessage()));
			}
		}
	}

	/** Does work in the background, whose name a person sees. */
	interface Background {

		void run(String label, Runnable work);
	}

	private final Background background;
	private final Executor ui;
	private final Map<SectionType, Optional<Offer>> offers = new HashMap<>();

	/** @param ui runs what it is given on the UI thread, soon */
	OfferedParameters(Background background, Executor ui) {
		this.background = background;
		this.ui = ui;
	}

	/** What a section offers, if that is known. */
	Optional<Offer> known(SectionType type) {
		return offers.getOrDefault(type, Optional.empty());
	}

	/**
	 * Asks a section that was not asked yet.
	 *
	 * @param answered is told the section when its offer is known, on the UI thread
	 */
	void ask(SectionType type, Consumer<SectionType> answered) {
		if (offers.putIfAbsent(type, Optional.empty()) == null) {
			background.run(type.label(), () -> {
				Offer offer = Offer.of(type);
				ui.execute(() -> {
					offers.put(type, Optional.of(offer));
					answered.accept(type);
				});
			});
		}
	}
}
