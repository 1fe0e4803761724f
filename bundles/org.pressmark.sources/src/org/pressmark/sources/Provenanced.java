// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

/**
 * A value together with where it was found.
 *
 * @param value    the value
 * @param evidence where and how it was found, for a person who doubts it: {@code json-ld datePublished},
 *                 {@code line 3: Posted on : 2021-05-07 16:59 KST}
 * @param <T>      the value's type
 * @since 1.0
 */
public record Provenanced<T>(T value, String evidence) {
}
