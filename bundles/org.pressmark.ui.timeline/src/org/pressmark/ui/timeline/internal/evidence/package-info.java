// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** Who reports an event in which words: read for all who show it, opened, and dragged onto events. */
package org.pressmark.ui.timeline.internal.evidence;
