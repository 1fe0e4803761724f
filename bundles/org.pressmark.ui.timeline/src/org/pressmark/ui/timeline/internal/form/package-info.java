// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * All of one event, to read and to change: what it says of itself, what it leads to, who reports it.
 * <p>
 * May use {@code evidence} and {@code editing}.
 */
package org.pressmark.ui.timeline.internal.form;
