// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Fields that know nothing of articles: what is typed is stored when the field is left, and kept if that
 * fails.
 * <p>
 * May use none of the other packages.
 */
package org.pressmark.ui.annotator.internal.controls;
