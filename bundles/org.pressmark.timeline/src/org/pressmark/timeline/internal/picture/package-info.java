// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * A timeline as a picture by itself, SVG or PNG.
 * <p>
 * May use all of the others but {@code layers}.
 */
package org.pressmark.timeline.internal.picture;
