// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Colours as the project file and the timeline write them, and how well they are told apart. No widgets: what paints
 * makes its own colours of these.
 * <p>
 * This is API: what is public here stays as it is within a major version. All of it is immutable and for any thread.
 *
 * @since 1.0
 */
package org.pressmark.model.color;
