// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.function.UnaryOperator;

/** What stands on one side of an interval's slash, or of the dots between dates of a set. */
sealed interface EdtfEnd permits EdtfPoint, EdtfEnd.Missing {

	/** The same, with another date if it is one. */
	default EdtfEnd map(UnaryOperator<EdtfPoint> change) {
		return this instanceof EdtfPoint point ? change.apply(point) : this;
	}

	/** An end that is no date. */
	enum Missing implements EdtfEnd {

		/** The interval has no end there, or none yet. */
		OPEN(".."),

		/** The interval has an end there, which nobody knows. */
		UNKNOWN("");

		private final String text;

		Missing(String text) {
			this.text = text;
		}

		@Override
		public String toString() {
			return text;
		}
	}
}
