// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Fetches pages. An OSGi service; any thread may use it.
 *
 * @since 1.0
 */
public interface WebFetcher {

	/**
	 * Begins to fetch what a person asked for at one time. Nothing is fetched yet.
	 *
	 * @param settings what is allowed and how long it may take
	 * @param monitor  is asked whether the person gave up, from the thread that fetches; told only, as a subtask, of a pause
	 *                 that the site asks for: a longer one than usual, or one because its server is busy
	 * @return a visit, which keeps what it learns of the hosts that it comes to, and nothing else
	 */
	WebVisit begin(WebSettings settings, IProgressMonitor monitor);
}
