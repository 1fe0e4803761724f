// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Names in texts, as they are suggested. {@link org.pressmark.analysis.names} finds those that a project knows,
 * {@link org.pressmark.analysis.internal.names.WorldNames} has those of countries and large cities, and
 * {@link org.pressmark.analysis.internal.names.CapitalNames} tells others by their capital letters, where a language has
 * these for names only. {@link org.pressmark.analysis.internal.names.ArticleNames} puts them together: what the project knows
 * goes before everything else, and a longer name before one that is part of it.
 */
package org.pressmark.analysis.internal.names;
