// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What programs find in an article's text, for people to accept or reject: names, time expressions, quotations, coded
 * passages. {@link org.pressmark.analysis.Suggester} is what a plug-in implements, {@link org.pressmark.analysis.Suggesters}
 * asks those that are installed. Nothing here needs a project: an article comes as a
 * {@link org.pressmark.analysis.SuggestionContext} of plain values, a suggestion is one too. Offsets count UTF-16 code
 * units, ends are exclusive.
 */
package org.pressmark.analysis;
