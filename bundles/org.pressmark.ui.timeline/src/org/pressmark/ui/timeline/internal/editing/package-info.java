// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a person does to events wherever they are shown, and the dialogs that ask for what that needs.
 * <p>
 * May use {@code evidence}.
 */
package org.pressmark.ui.timeline.internal.editing;
