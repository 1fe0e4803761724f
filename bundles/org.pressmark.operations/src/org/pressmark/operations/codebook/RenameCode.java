// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Gives a code another name. Refused if it is blank or a sibling's.
 *
 * @param code which code, with the name that it has until now
 * @param name the new one, which becomes one line
 */
public record RenameCode(KnownCode code, String name) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(Messages.label_rename, code.name(), Names.oneLine(name));
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Code renamed = transaction.get(Code.class, code.id());
		renamed.setName(new CodeTree(transaction).name(name, transaction.ownerId(renamed), Optional.of(renamed)));
	}
}
