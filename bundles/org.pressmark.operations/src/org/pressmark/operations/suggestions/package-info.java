// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What programs suggest to mark in a project's articles: {@link org.pressmark.operations.suggestions.SuggestOperation} finds
 * it, {@link org.pressmark.operations.suggestions.AcceptSuggestions} and
 * {@link org.pressmark.operations.suggestions.RejectSuggestions} do what a person says about it. What is marked already, or
 * was rejected, is suggested no more. Suggestions are found whenever they are asked for and stored nowhere.
 */
package org.pressmark.operations.suggestions;
