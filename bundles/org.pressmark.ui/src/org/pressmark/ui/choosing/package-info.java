// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** Popups to choose from by typing: an entity, an event, anything that has a name.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.ui.choosing;
