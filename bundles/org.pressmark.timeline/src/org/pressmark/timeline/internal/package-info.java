// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What all others share: the words in a timeline, and the log.
 * <p>
 * May use {@code model}, which uses nothing of it.
 */
package org.pressmark.timeline.internal;
