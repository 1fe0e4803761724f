// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web;

import org.eclipse.core.runtime.OperationCanceledException;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;

/**
 * Fetches the pages that a person asked for at one time. For one thread at a time, not the UI thread.
 *
 * @since 1.0
 */
public interface WebVisit {

	/** How the person came to ask for a page. */
	enum Manner {

		/** By its name: it is fetched as a browser would. */
		NAMED,
		/** As one of several: only if the site's robots.txt lets robots have it, and not faster than is polite. */
		LISTED
	}

	/**
	 * Fetches a page and nothing that belongs to it.
	 *
	 * @param address the page
	 * @param manner  how the person came to ask for it
	 * @return a source that is called as the person called the address, with the address where the page was found in
	 *         the end, its bytes, unpacked, and its type as the server declared it
	 * @throws ImportException            when there is no page, or it may not be fetched
	 * @throws OperationCanceledException when the person gave up, within a second of that
	 */
	Source fetch(WebAddress address, Manner manner) throws ImportException;
}
