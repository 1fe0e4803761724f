// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Words between quotation marks, and who near them may have said them: for our own bundles that mark quotations; the suggester
 * of quotations is built on it.
 */
package org.pressmark.analysis.quotations;
