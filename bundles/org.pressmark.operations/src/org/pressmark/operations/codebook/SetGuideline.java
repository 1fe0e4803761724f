// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Says anew when a code is to be used.
 *
 * @param code which code
 * @param guideline lines of text; blank for none
 */
public record SetGuideline(KnownCode code, String guideline) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(guideline.isBlank() ? Messages.label_clearGuideline : Messages.label_setGuideline, code.name());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		transaction.get(Code.class, code.id()).setGuideline(stored(guideline));
	}

	/** As it is stored: lines end with a line feed, whatever the system does; null if there is none. */
	static String stored(String guideline) {
		return guideline.isBlank() ? null : guideline.replaceAll("\\R", "\n").strip();
	}
}
