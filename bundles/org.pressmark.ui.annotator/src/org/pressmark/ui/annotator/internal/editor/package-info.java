// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The editor of an article: loads it, follows the project and the selection, turns mouse, caret and commands into
 * marking, and puts header, text and painting together.
 * <p>
 * May use {@code header}, {@code correcting}, {@code painting}, {@code marking}, {@code filter}, {@code rulers},
 * {@code document} and {@code text}.
 */
package org.pressmark.ui.annotator.internal.editor;
