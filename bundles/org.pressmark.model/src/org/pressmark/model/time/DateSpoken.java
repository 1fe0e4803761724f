// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

/** What was understood of some words: a date, or a part of one that the words around it or the reference complete. */
sealed interface DateSpoken permits DateParts, DateSpoken.Known {

	/** Words that need nothing more. */
	record Known(DateReading reading) implements DateSpoken {

		static Known of(Edtf value) {
			return new Known(DateReading.of(value));
		}
	}
}
