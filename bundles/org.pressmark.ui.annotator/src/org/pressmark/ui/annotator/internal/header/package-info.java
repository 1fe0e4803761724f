// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Above an article's text: its title, and where, when and by whom it was published.
 * <p>
 * May use none of the other packages.
 */
package org.pressmark.ui.annotator.internal.header;
