// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What asks a person something at the marked words: lists to choose from by typing, the codebook, small dialogs. They
 * give an answer and change nothing.
 * <p>
 * May use none of the other packages.
 */
package org.pressmark.ui.annotator.internal.popup;
