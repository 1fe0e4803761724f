// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.Objects;

import org.pressmark.model.time.Edtf;

/**
 * Something that a layer shows.
 *
 * @param id tells it from all else in its layer
 * @param title what to call it
 * @param when its date
 * @since 1.0
 */
public record LayerItem(String id, String title, Edtf when) {

	/** Holds no null. */
	public LayerItem {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(when);
	}
}
