// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.model.ExternalId;
import org.pressmark.model.ModelFactory;
import org.pressmark.operations.internal.Names;
import org.pressmark.operations.lookup.CollectionId;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Says anew what an entity is called in other collections. Each once; refused if one of them is incomplete.
 *
 * @param entityId which entity
 * @param entityName its preferred name, for the label
 * @param ids all of them, in their order
 */
public record SetExternalIds(String entityId, String entityName, List<CollectionId> ids) implements ProjectCommand {

	public SetExternalIds {
		ids = ids.stream().distinct().toList();
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_setIds, entityName);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		for (CollectionId each : ids) {
			if (each.isIncomplete()) {
				throw new StoreException(NLS.bind(Messages.id_incomplete, each.scheme(), each.value()));
			}
			Names.of(each.scheme());
			Names.of(each.value());
		}
		List<ExternalId> stored = transaction.get(Entity.class, entityId).getExternalIds();
		stored.clear();
		ids.forEach(each -> stored.add(model(each)));
	}

	/** The object that an entity contains. */
	static ExternalId model(CollectionId id) {
		ExternalId model = ModelFactory.eINSTANCE.createExternalId();
		model.setScheme(id.scheme());
		model.setValue(id.value());
		return model;
	}
}
