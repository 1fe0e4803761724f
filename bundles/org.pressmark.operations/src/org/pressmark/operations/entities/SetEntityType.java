// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Says anew what entities are. */
public final class SetEntityType implements ProjectCommand {

	private final List<KnownEntity> entities;
	private final EntityType type;

	/**
	 * @param entities which ones, at least one
	 * @param type what all of them are
	 */
	public SetEntityType(List<KnownEntity> entities, EntityType type) {
		this.entities = List.copyOf(entities);
		this.type = type;
	}

	@Override
	public String label() {
		return entities.size() == 1 ? NLS.bind(Messages.label_setType, entities.getFirst().name())
				: NLS.bind(Messages.label_setTypes, entities.size());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		for (KnownEntity each : entities) {
			transaction.get(Entity.class, each.id()).setType(type);
		}
	}
}
