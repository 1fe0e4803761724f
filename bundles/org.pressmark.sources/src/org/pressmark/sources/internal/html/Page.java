// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import org.eclipse.osgi.util.NLS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.internal.Messages;

/**
 * A parsed page of bounded size and depth.
 *
 * @param document the page; {@code document.body()} is never null
 */
record Page(Document document) {

	private static final int MOST_NODES = 200_000;
	/** Where browsers stop, too. */
	private static final int DEEPEST = 512;

	static Page parse(String name, String html) throws ImportException {
		Document document = Jsoup.parse(html);
		int[] nodes = new int[1];
		int[] deepest = new int[1];
		NodeTraversor.traverse((node, depth) -> {
			nodes[0]++;
			deepest[0] = Math.max(deepest[0], depth);
		}, document);
		if (nodes[0] > MOST_NODES || deepest[0] > DEEPEST) {
			throw new ImportException(NLS.bind(Messages.source_tooManyParts, name, MOST_NODES));
		}
		return new Page(document);
	}
}
