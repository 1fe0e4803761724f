// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** Everybody and everything that the project's annotations name, and where. Needs no article to be open. */
package org.pressmark.ui.entities.internal;
