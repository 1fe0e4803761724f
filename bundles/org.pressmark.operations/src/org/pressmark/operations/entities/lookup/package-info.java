// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Looking up in other collections who or what an entity's name means: the services that are contributed, and the command that
 * takes what one of them found into the project. What plug-ins implement is in {@link org.pressmark.operations.lookup}.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations.entities.lookup;
