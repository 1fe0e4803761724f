// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** The view of the codebook: see, find, edit and move codes, and exchange them with other programs. UI thread only. */
package org.pressmark.ui.codebook.internal;
