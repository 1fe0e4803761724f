// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The names that a project knows, in texts: {@link org.pressmark.analysis.names.KnownNames} finds them,
 * {@link org.pressmark.analysis.names.LongestNames} and {@link org.pressmark.analysis.names.NamesInText} leave out what is only
 * part of a longer one, {@link org.pressmark.analysis.names.LongerPhrase} tells what reads like a longer one that nobody knows.
 * For our own bundles that search for names; suggesters of names are built on it.
 */
package org.pressmark.analysis.names;
