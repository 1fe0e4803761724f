// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The handlers of the commands in {@code plugin.xml}: they find the view and have it do the work.
 * <p>
 * May use all of the others.
 */
package org.pressmark.ui.timeline.internal.commands;
