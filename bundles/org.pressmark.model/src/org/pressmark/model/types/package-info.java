// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Kinds of annotations that other bundles contribute: their classes, what people call them, and what the values of their
 * fields are in words. All of it is for any thread but for the annotations themselves, which belong to their owner.
 *
 * @since 1.0
 */
package org.pressmark.model.types;
