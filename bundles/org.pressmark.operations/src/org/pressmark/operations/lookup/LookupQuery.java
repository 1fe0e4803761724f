// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.lookup;

import java.util.Locale;
import java.util.Optional;

import org.pressmark.model.EntityType;

/**
 * What is looked for.
 *
 * @param name the name, one line and not blank
 * @param type what it names, if that is known; what is of another type may be found all the same, behind the others
 * @param language in which labels and descriptions are wanted, where there is a choice
 * @param most how many candidates are wanted at most
 * @since 1.0
 */
public record LookupQuery(String name, Optional<EntityType> type, Locale language, int most) {

	/** @throws IllegalArgumentException if the name is blank, or nothing is wanted */
	public LookupQuery {
		if (name.isBlank() || most < 1) {
			throw new IllegalArgumentException(name + ' ' + most);
		}
	}
}
