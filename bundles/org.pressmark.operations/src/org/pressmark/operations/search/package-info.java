// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Searching a project, and marking what was found. Nothing here needs a window; what is found is told piece by piece, and
 * what changes the project is a {@link org.pressmark.store.ProjectCommand}.
 * <p>
 * <b>Searching.</b> What was typed becomes a {@link org.pressmark.operations.search.SearchQuery}, or a
 * {@link org.pressmark.operations.search.QueryException} that says where it goes wrong. A
 * {@link org.pressmark.operations.search.Searcher} asks the store for the articles that may have it (by its full-text
 * index and by what is marked), looks for the words, phrases, wildcards and regular expressions in their texts itself, and
 * hands over each {@link org.pressmark.operations.search.Hit}.
 * <p>
 * <b>All occurrences.</b> An {@link org.pressmark.operations.search.OccurrenceSearch} looks for
 * {@linkplain org.pressmark.operations.search.WantedName wanted names}, and with them for all others that the project
 * knows, in one pass of {@link org.pressmark.model.text.NameFinder}, and hands over each
 * {@link org.pressmark.operations.search.Occurrence} with what stands against marking it. A person ticks;
 * {@link org.pressmark.operations.search.MarkOccurrences} and {@link org.pressmark.operations.search.MarkHits} mark what
 * was ticked in one step, as long as the words are still there.
 * {@link org.pressmark.operations.search.UnmarkedNames} tells an editor, without a project file, which known names of one
 * text are not marked yet.
 * <p>
 * <b>Kept and exported.</b> {@link org.pressmark.operations.search.SaveSearch} and
 * {@link org.pressmark.operations.search.DeleteSearch} keep queries in the project;
 * {@link org.pressmark.operations.search.Hits} makes lines of an Excel workbook of hits and occurrences.
 * <p>
 * <b>Limits.</b> The index takes signs that Unicode got after 2012, new emoji for one, for letters: a word that touches one
 * is not found by a query of words alone, but by one with a wildcard before it or a regular expression.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations.search;
