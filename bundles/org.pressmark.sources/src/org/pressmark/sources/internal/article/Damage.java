// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.Warning;
import org.pressmark.sources.internal.Messages;

/** Tells when characters of a text could not be read, or were damaged before it came here. */
public final class Damage {

	private static final char REPLACEMENT = '\uFFFD';

	private Damage() {
	}

	/**
	 * The warning.
	 *
	 * @param text as it was decoded
	 * @return how many characters are damaged; empty when none is
	 */
	public static Optional<Warning> warning(String text) {
		if (text.indexOf(REPLACEMENT) < 0) {
			return Optional.empty();
		}
		long damaged = text.chars().filter(c -> c == REPLACEMENT).count();
		return Optional.of(new Warning(Warning.Kind.DAMAGED,
				damaged == 1 ? Messages.damaged_one : NLS.bind(Messages.damaged_many, damaged)));
	}
}
