// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.Optional;

import org.pressmark.model.Event;

/**
 * An event by its id, with what to call it. Immutable, so that it may be looked at on any thread.
 *
 * @param id its id
 * @param title what happened
 */
public record KnownEvent(String id, String title) {

	/** An event as some view shows it. */
	public static KnownEvent of(Event event) {
		return new KnownEvent(event.getId(), Optional.ofNullable(event.getTitle()).orElse(""));
	}
}
