// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** Popups to choose from by typing: an entity, an event, anything that has a name. */
package org.pressmark.ui.choosing;
