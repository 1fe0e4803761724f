// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.popup;

import java.util.Optional;

import org.pressmark.model.TimexType;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;

/**
 * What a time expression says.
 *
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value; empty if not normalised yet
 */
public record TimexValue(TimexType type, Optional<String> value) {

	/** The same value as a date; empty where it is none, a duration say. */
	public Optional<Edtf> edtf() {
		return value.flatMap(TimexValue::parse);
	}

	private static Optional<Edtf> parse(String value) {
		try {
			return Optional.of(Edtf.parse(value));
		} catch (EdtfException e) {
			return Optional.empty();
		}
	}
}
