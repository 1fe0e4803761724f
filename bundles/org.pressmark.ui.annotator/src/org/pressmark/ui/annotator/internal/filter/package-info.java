// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Which marks of an article are shown: asks a person, and says so above the text.
 * <p>
 * May use {@code document}.
 */
package org.pressmark.ui.annotator.internal.filter;
