// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** Widgets that several parts ask people with. They belong to the UI thread. */
package org.pressmark.ui.fields;
