// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Time expressions in texts. Dates are {@link org.pressmark.model.time.DateWords}' business; what TIMEX3 has besides,
 * durations and sets, is read here, with the words of {@code times.properties}.
 */
package org.pressmark.analysis.internal.times;
