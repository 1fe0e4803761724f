// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * How this workbench fetches pages: {@link WebPreferences}. The fetching itself is that of {@code org.pressmark.sources.web}.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.ui.web;
