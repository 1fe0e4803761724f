// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Colours as the project file and the timeline write them, and how well they are told apart. No widgets: what paints
 * makes its own colours of these.
 */
package org.pressmark.model.color;
