// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Who says what in a text: words between quotation marks, and what is reported of somebody's words, with the cue beside them
 * ("said") and the name beside that. The words of each language are in {@code cues.properties}.
 */
package org.pressmark.analysis.internal.quotations;
