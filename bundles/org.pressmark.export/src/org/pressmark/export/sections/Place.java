// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

/**
 * A place in the report that a {@linkplain ReportParagraph#link link} can lead to.
 *
 * @param name of the place in the file; made by {@link ReportBody#heading}
 * @since 1.0
 */
public record Place(String name) {
}
