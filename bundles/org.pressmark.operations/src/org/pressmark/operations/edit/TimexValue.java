// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.TimexFormat;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.StoreException;

/**
 * What a time expression says, or what somebody who is still typing would have it say.
 *
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value; empty if not normalised yet
 */
public record TimexValue(TimexType type, Optional<String> value) {

	/** What is wrong with the value and what to write instead, in one line; empty if it can be stored. */
	public Optional<String> problem() {
		return value.filter(text -> !TimexFormat.isValue(text))
				.map(text -> NLS.bind(Messages.edit_notTimex, Labels.shortened(text, Mark.LABEL_UNITS)));
	}

	/** What a time expression says now. */
	public static TimexValue of(TimeExpression time) {
		return new TimexValue(time.getType(), Optional.ofNullable(time.getValue()));
	}

	/** The same value as a date; empty where it is none, a duration say. */
	public Optional<Edtf> edtf() {
		return value.flatMap(Edtf::tryParse);
	}

	/** Stores it, and the date that is derived from it. */
	void store(TimeExpression time) throws StoreException {
		Optional<String> problem = problem();
		if (problem.isPresent()) {
			throw new StoreException(problem.get());
		}
		time.setType(type);
		time.setValue(value.orElse(null));
		time.setEdtf(edtf().map(Edtf::toString).orElse(null));
	}

	/** The value for a label. */
	String shown() {
		return value.orElse(Messages.time_unknown);
	}
}
