// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** Asking as what hits are to be marked. */
package org.pressmark.ui.search.internal.marking;
