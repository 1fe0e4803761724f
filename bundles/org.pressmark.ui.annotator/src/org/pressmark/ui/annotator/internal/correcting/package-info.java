// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The dialog in which a person corrects the text of an article. It gives the words to whoever opened it and changes
 * nothing itself.
 */
package org.pressmark.ui.annotator.internal.correcting;
