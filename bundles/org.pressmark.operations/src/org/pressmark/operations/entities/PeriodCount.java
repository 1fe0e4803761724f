// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.time.LocalDate;

/**
 * How often something is named in articles that were published in one day, week or month.
 *
 * @param begin its first day
 * @param annotations in how many places
 * @param articles in how many articles
 */
public record PeriodCount(LocalDate begin, int annotations, int articles) {
}
