// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** Shows a person what a change will touch before it is made, and asks. */
package org.pressmark.ui.changes;
