// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

/**
 * How many characters of a paragraph are something special.
 *
 * @param links   in links
 * @param leaving in links that lead to other sites
 * @param italics in italics
 */
record Makeup(int links, int leaving, int italics) {

	static final Makeup PLAIN = new Makeup(0, 0, 0);

	/** With some more characters. */
	Makeup plus(int characters, boolean link, boolean leaves, boolean italic) {
		return new Makeup(link ? links + characters : links, leaves ? leaving + characters : leaving,
				italic ? italics + characters : italics);
	}
}
