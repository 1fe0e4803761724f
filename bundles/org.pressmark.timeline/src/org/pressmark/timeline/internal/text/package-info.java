// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * How wide texts are: as a font says, as it is remembered, or estimated.
 * <p>
 * May use none of the others.
 */
package org.pressmark.timeline.internal.text;
