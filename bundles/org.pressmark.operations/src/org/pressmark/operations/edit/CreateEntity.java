// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Adds a person, organisation, country, place or other entity. */
public final class CreateEntity implements ProjectCommand {

	private final EntityType type;
	private final String name;
	private volatile String entityId;

	/**
	 * @param type what it is
	 * @param name its preferred name
	 */
	public CreateEntity(EntityType type, String name) {
		this.type = type;
		this.name = name;
	}

	/** The id of the new entity; empty until the command has run. */
	public Optional<String> entityId() {
		return Optional.ofNullable(entityId);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_createEntity, name);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		entityId = create(transaction, type, name).getId();
	}

	/**
	 * Adds an entity as part of another command.
	 *
	 * @param name its preferred name; refused if it is blank
	 */
	public static Entity create(ProjectTransaction transaction, EntityType type, String name) throws StoreException {
		if (name.isBlank()) {
			throw new StoreException(Messages.edit_nameMissing);
		}
		Entity entity = (Entity) transaction.create(ModelPackage.Literals.ENTITY);
		entity.setType(type);
		entity.setName(Names.of(name));
		transaction.add(entity, transaction.project().getId());
		return entity;
	}
}
