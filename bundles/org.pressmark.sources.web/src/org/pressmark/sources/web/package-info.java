// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * From addresses to bytes. A {@link org.pressmark.sources.web.WebVisit}, which the service
 * {@link org.pressmark.sources.web.WebFetcher} begins, fetches the page at a
 * {@link org.pressmark.sources.web.WebAddress} as a {@link org.pressmark.sources.Source};
 * {@link org.pressmark.sources.web.FeedLinks} tells which pages a feed is about. Nothing is fetched that nobody asked
 * for.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.sources.web;
