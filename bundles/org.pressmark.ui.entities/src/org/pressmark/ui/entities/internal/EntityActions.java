// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.operations.edit.Delete;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;

/** What a person does to the list of entities. */
final class EntityActions {

	private final CurrentProject project;

	EntityActions(CurrentProject project) {
		this.project = project;
	}

	/** Gives an entity another name. */
	void rename(Entity entity, String name) {
		if (!name.isBlank() && !name.strip().equals(entity.getName())) {
			project.submit(new SetFeature(NLS.bind(Messages.label_rename, entity.getName(), name.strip()), entity,
					ModelPackage.Literals.ENTITY__NAME, name.strip()));
		}
	}

	/** Asks what an entity is and sets it, as one step. */
	void edit(Shell shell, Entity entity) {
		EntityDialog.Answer before = new EntityDialog.Answer(entity.getType(), entity.getName(),
				List.copyOf(entity.getAliases()), Optional.ofNullable(entity.getNotes()));
		String id = entity.getId();
		EntityDialog.ask(shell, Messages.entity_edit, before).ifPresent(answer -> project.submit(ProjectCommand
				.of(NLS.bind(Messages.label_editEntity, answer.name()), transaction -> fill(transaction, id, answer))));
	}

	/** Asks for a new entity and adds it; completes with its id, or empty if there is none. */
	CompletableFuture<Optional<String>> create(Shell shell, EntityType type) {
		EntityDialog.Answer empty = new EntityDialog.Answer(type, "", List.of(), Optional.empty()); //$NON-NLS-1$
		Optional<EntityDialog.Answer> answer = EntityDialog.ask(shell, Messages.entity_create, empty);
		if (answer.isEmpty()) {
			return CompletableFuture.completedFuture(Optional.empty());
		}
		CreateEntity creation = new CreateEntity(answer.get().type(), answer.get().name());
		return project.submit(ProjectCommand.of(creation.label(), transaction -> {
			creation.run(transaction);
			fill(transaction, creation.entityId().orElseThrow(), answer.get());
		})).thenApply(entry -> creation.entityId());
	}

	/** Deletes an entity. Refused, and the person told why, while something refers to it. */
	void delete(Entity entity) {
		project.submit(Delete.of(entity, entity.getName()));
	}

	private static void fill(ProjectTransaction transaction, String id,
			EntityDialog.Answer answer) throws StoreException {
		Entity entity = transaction.get(Entity.class, id);
		entity.setType(answer.type());
		entity.setName(answer.name());
		entity.getAliases().clear();
		entity.getAliases().addAll(answer.aliases());
		entity.setNotes(answer.notes().orElse(null));
	}
}
