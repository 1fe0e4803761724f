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
 * Gives an entity another preferred name, which may be one of its aliases. Refused if it is blank.
 *
 * @param entityId which entity
 * @param formerName its preferred name until now, for the label
 * @param name the new one, which becomes one line
 * @param keepFormerName whether the name until now becomes an alias
 */
public record RenameEntity(String entityId, String formerName, String name, boolean keepFormerName)
		implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(Messages.label_rename, formerName, Names.oneLine(name));
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		if (name.isBlank()) {
			throw new StoreException(Messages.name_missing);
		}
		Entity entity = transaction.get(Entity.class, entityId);
		String former = entity.getName();
		entity.setName(Names.of(name));
		entity.getAliases().remove(entity.getName());
		if (keepFormerName) {
			new AliasList(entity).add(former);
		}
	}
}
