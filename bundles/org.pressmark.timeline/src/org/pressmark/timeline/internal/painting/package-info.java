// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What is visible of a layout, painted on a {@link org.pressmark.timeline.internal.painting.Canvas} and told in words:
 * the editor and the picture in a report are the same code.
 * <p>
 * {@link org.pressmark.timeline.internal.painting.TimelinePainter} has a painter for each kind of thing. Whoever has a
 * widget, an image or a file brings a canvas for it.
 * <p>
 * May use {@code axis}, {@code model}, {@code text} and {@code layout}.
 */
package org.pressmark.timeline.internal.painting;
