// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Files that Pressmark writes besides the reports that are contributed: tables and concordances for Excel, the templates that
 * come along, and what a Word report would hold. {@link org.pressmark.export.files.TargetFile} sees to it that a file is
 * there as a whole or not at all.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.export.files;
