// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.QuotationMode;
import org.pressmark.model.TimexType;
import org.pressmark.model.time.Edtf;

/**
 * As what words are to be marked.
 *
 * @since 1.0
 */
public sealed interface SuggestedMark {

	/**
	 * They name somebody or something.
	 *
	 * @param entities whom they may name, at least one, the likeliest first
	 */
	record Mention(List<SuggestedEntity> entities) implements SuggestedMark {

		/** Copies the list. */
		public Mention {
			entities = List.copyOf(entities);
			if (entities.isEmpty()) {
				throw new IllegalArgumentException("A mention names somebody.");
			}
		}

		/** The likeliest one. */
		public SuggestedEntity likeliest() {
			return entities.getFirst();
		}
	}

	/**
	 * They say when, how long or how often.
	 *
	 * @param type the TIMEX3 type
	 * @param value the TIMEX3 value, {@link org.pressmark.model.time.TimexFormat}
	 * @param edtf the same as a date; empty where it is none, a duration say
	 */
	record Time(TimexType type, String value, Optional<Edtf> edtf) implements SuggestedMark {
	}

	/**
	 * They are what somebody says.
	 *
	 * @param speaker who; empty when that is not found out
	 * @param cue the word of the text that introduces them; empty when there is none
	 * @param mode whether they are told word for word
	 */
	record Quotation(Optional<SuggestedEntity> speaker, Optional<String> cue, QuotationMode mode) implements SuggestedMark {
	}

	/**
	 * They are about something.
	 *
	 * @param codes names of codes, at least one. One that the codebook does not have, in whichever letter case, is added to it
	 * when a person accepts the suggestion
	 */
	record Passage(List<String> codes) implements SuggestedMark {

		/** Copies the list. */
		public Passage {
			codes = List.copyOf(codes);
			if (codes.isEmpty()) {
				throw new IllegalArgumentException("A passage has a code.");
			}
		}
	}
}
