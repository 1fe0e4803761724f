// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Says anew what somebody wants to remember about an entity.
 *
 * @param entityId which entity
 * @param entityName its preferred name, for the label
 * @param notes lines of text; blank for none
 */
public record SetNotes(String entityId, String entityName, String notes) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(Messages.label_setNotes, entityName);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		transaction.get(Entity.class, entityId).setNotes(notes.isBlank() ? null : notes);
	}
}
