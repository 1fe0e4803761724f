// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.time.LocalDateTime;

/**
 * A stretch of time.
 *
 * @param from its first moment
 * @param to the moment behind its last one
 * @since 1.0
 */
public record TimeRange(LocalDateTime from, LocalDateTime to) {
}
