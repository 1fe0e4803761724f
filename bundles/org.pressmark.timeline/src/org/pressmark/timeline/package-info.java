// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a plug-in needs to show something of its own on the timeline, beside the events: public holidays, say.
 * <p>
 * A {@link org.pressmark.timeline.TimelineLayer} is contributed to the extension point
 * {@code org.pressmark.timeline.layers}. It is asked for what lies in a {@link org.pressmark.timeline.TimeRange}, and
 * answers with {@link org.pressmark.timeline.LayerItem}s. Times without a zone are treated as UTC, as
 * {@link org.pressmark.model.time.Edtf} has its bounds.
 * <p>
 * This is API: what is public here stays as it is within a major version. Layers are asked on any thread but that of the
 * window, by one thread at a time. All other packages of this bundle are internal: they lay out and paint the timeline.
 *
 * @since 1.0
 */
package org.pressmark.timeline;
