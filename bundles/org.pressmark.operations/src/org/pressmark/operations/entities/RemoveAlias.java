// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Takes one of an entity's other names away. Its mentions stay. Refused if it has no such alias.
 *
 * @param entityId which entity
 * @param entityName its preferred name, for the label
 * @param alias just as the entity has it
 */
public record RemoveAlias(String entityId, String entityName, String alias) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(Messages.label_removeAlias, alias, entityName);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Entity entity = transaction.get(Entity.class, entityId);
		if (!entity.getAliases().remove(alias)) {
			throw new StoreException(NLS.bind(Messages.alias_missing, entity.getName(), alias));
		}
	}
}
