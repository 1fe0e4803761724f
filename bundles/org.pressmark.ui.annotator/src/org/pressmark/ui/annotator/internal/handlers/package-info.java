// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The handlers of the commands in {@code plugin.xml}, a class for each area: they find the article of the active editor
 * and have it do the work.
 * <p>
 * May use {@code details}, {@code decisions}, {@code editor} and {@code marking}.
 */
package org.pressmark.ui.annotator.internal.handlers;
