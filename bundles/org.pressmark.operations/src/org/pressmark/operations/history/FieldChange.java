// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.internal.Messages;

/**
 * How a step changed one field of an object, in words.
 *
 * @param field what the field is called
 * @param before its value before, shortened if it is long; empty if there was none
 * @param after its value after
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {

	/** All of it in one line. */
	public String line() {
		if (before.isPresent() && after.isPresent()) {
			return NLS.bind(Messages.history_fieldChanged, new Object[] { field, before.get(), after.get() });
		}
		return before.map(value -> NLS.bind(Messages.history_fieldCleared, field, value))
				.orElseGet(() -> NLS.bind(Messages.history_fieldSet, field, after.orElse("")));
	}

	/** Only what was there before. */
	FieldChange had() {
		return new FieldChange(field, Optional.empty(), before);
	}
}
