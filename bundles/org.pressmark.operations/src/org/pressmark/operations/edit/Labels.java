// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

/** Makes words fit into a label. */
final class Labels {

	private Labels() {
	}

	/** One line of at most about so many UTF-16 units, whole characters only. */
	static String shortened(String words, int units) {
		String line = words.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		if (line.length() <= units) {
			return line;
		}
		int end = Character.isLowSurrogate(line.charAt(units)) ? units - 1 : units;
		return line.substring(0, end).strip() + '\u2026';
	}
}
