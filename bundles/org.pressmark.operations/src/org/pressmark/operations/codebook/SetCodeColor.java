// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.model.color.Rgb;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Gives a code another colour.
 *
 * @param code which code
 * @param color {@code #rrggbb}; empty for that of passages without a colour of their own
 */
public record SetCodeColor(KnownCode code, Optional<String> color) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(color.isPresent() ? Messages.label_setColor : Messages.label_clearColor, code.name());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		if (color.isPresent() && Rgb.parse(color.get()).isEmpty()) {
			throw new StoreException(NLS.bind(Messages.code_noColor, color.get()));
		}
		transaction.get(Code.class, code.id()).setColor(color.orElse(null));
	}
}
