// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The view that has chart and table beside each other, what it follows of the project, and what of it is filtered.
 * <p>
 * May use all of the others but {@code commands}.
 */
package org.pressmark.ui.timeline.internal.view;
