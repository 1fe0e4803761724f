// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.Optional;

import org.pressmark.model.Code;

/**
 * A code as a person chose it. Immutable, so that it may be handed to any thread.
 *
 * @param id its id
 * @param name what it is called, for labels and messages
 */
public record KnownCode(String id, String name) {

	/** A code as it is now. On the thread of the view that it belongs to. */
	public static KnownCode of(Code code) {
		return new KnownCode(code.getId(), Optional.ofNullable(code.getName()).orElse(""));
	}
}
