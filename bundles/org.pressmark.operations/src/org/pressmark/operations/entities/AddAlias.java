// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Adds a name that articles use for an entity. Refused if it is blank, or one of its names already.
 *
 * @param entityId which entity
 * @param entityName its preferred name, for the label
 * @param alias the name, which becomes one line
 */
public record AddAlias(String entityId, String entityName, String alias) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(Messages.label_addAlias, Names.oneLine(alias), entityName);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		if (alias.isBlank()) {
			throw new StoreException(Messages.name_missing);
		}
		Entity entity = transaction.get(Entity.class, entityId);
		if (!new AliasList(entity).add(Names.of(alias))) {
			throw new StoreException(NLS.bind(Messages.alias_there, entity.getName(), Names.of(alias)));
		}
	}
}
