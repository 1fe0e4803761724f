// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * How many pages a Word document has, about. Only a word processor lays out pages; here the text is measured with the widths
 * of the two fonts that the report's styles name, flows into pages of the document's own size, and what keeps together is
 * kept together. Neither hyphens, columns, kerning nor what floats is known, so it is an estimate and says so.
 */
package org.pressmark.export.internal.word.pages;
