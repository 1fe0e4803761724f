// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What is shown beside the text: the panel that edits the selected annotation, and the outline of all of them.
 * <p>
 * May use {@code editor}, {@code marking}, {@code document} and {@code popup}.
 */
package org.pressmark.ui.annotator.internal.details;
