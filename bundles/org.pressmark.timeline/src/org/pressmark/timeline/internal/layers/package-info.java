// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The layers that plug-ins contribute, asked with care: one that fails is left out.
 * <p>
 * May use {@code axis} and {@code model}.
 */
package org.pressmark.timeline.internal.layers;
