// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A code as a file has it. Immutable.
 *
 * @param guid what identifies it in all programs; empty if the file has none that is well formed
 * @param name what it is called, one line
 * @param color {@code #rrggbb}; empty if the file has none
 * @param unreadColor what the file has for a colour that is none; empty otherwise
 * @param description when to use it; empty if the file does not say
 * @param codes those below it
 */
public record ExchangedCode(Optional<UUID> guid, String name, Optional<String> color,
		Optional<String> unreadColor, Optional<String> description, List<ExchangedCode> codes) {

	public ExchangedCode {
		codes = List.copyOf(codes);
	}
}
