// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** Events from tables, looked at before they are taken, and timelines for other programs. */
package org.pressmark.ui.timeline.internal.exchange;
