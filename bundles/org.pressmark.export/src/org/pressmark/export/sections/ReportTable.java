// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

/**
 * A table that grows by rows.
 *
 * @since 1.0
 * @noimplement Pressmark implements it; methods may be added.
 */
@FunctionalInterface
public interface ReportTable {

	/** Adds a row, whose cells are empty until they are filled. */
	ReportRow row();
}
