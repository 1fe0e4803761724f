// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

/**
 * How many characters of a paragraph are links.
 *
 * @param links   in links of any kind
 * @param leaving in links that lead to other sites
 */
record Makeup(int links, int leaving) {

	static final Makeup PLAIN = new Makeup(0, 0);

	/** With some more characters of a link, which leads to another site or not. */
	Makeup plus(int characters, boolean leaves) {
		return new Makeup(links + characters, leaves ? leaving + characters : leaving);
	}
}
