// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.operations.entities.DeclareDistinct;
import org.pressmark.operations.entities.EntityHints;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.entities.SetExternalIds;
import org.pressmark.operations.entities.lookup.LookupService;
import org.pressmark.operations.entities.lookup.LookupServices;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.lists.ProjectBackground;

/** What a person does to the registry: each is asked first, and one step. UI thread only. */
final class EntityActions {

	private final CurrentProject project;
	private final ToIntFunction<String> counts;

	/** @param counts how often the entity with an id is named */
	EntityActions(CurrentProject project, ToIntFunction<String> counts) {
		this.project = project;
		this.counts = counts;
	}

	/** Asks for another name and gives it; completes with the entity's id, or empty if nothing was done. */
	CompletableFuture<Optional<String>> rename(Shell shell, KnownEntity entity) {
		return changed(entity, background(shell).flatMap(background -> RenameDialog.ask(shell, entity, background)));
	}

	/** Asks what an entity is and sets it, as one step; completes with its id, or empty if nothing was done. */
	CompletableFuture<Optional<String>> edit(Shell shell, KnownEntity entity) {
		EntityDialog.Answer before = new EntityDialog.Answer(entity.type(), entity.name(), entity.aliases(),
				entity.externalIds(), entity.notes());
		return changed(entity, EntityDialog.ask(shell, Messages.entity_edit, before, hints(entity.id())).filter(answer -> !answer.equals(before))
				.map(answer -> ProjectCommand.of(NLS.bind(Messages.label_editEntity, answer.name()),
						transaction -> fill(transaction, entity.id(), answer))));
	}

	private CompletableFuture<Optional<String>> changed(KnownEntity entity, Optional<? extends ProjectCommand> command) {
		return command.map(each -> project.submit(each).thenApply(entry -> entry.map(done -> entity.id())))
				.orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
	}

	/** Asks for a new entity and adds it; completes with its id, or empty if there is none. */
	CompletableFuture<Optional<String>> create(Shell shell, EntityType type) {
		EntityDialog.Answer empty = new EntityDialog.Answer(type, "", List.of(), List.of(), Optional.empty());
		Optional<EntityDialog.Answer> answer = EntityDialog.ask(shell, Messages.entity_create, empty, hints(""));
		if (answer.isEmpty()) {
			return CompletableFuture.completedFuture(Optional.empty());
		}
		CreateEntity creation = new CreateEntity(answer.get().type(), answer.get().name());
		return project.submit(ProjectCommand.of(creation.label(), transaction -> {
			creation.run(transaction);
			fill(transaction, creation.entityId().orElseThrow(), answer.get());
		})).thenApply(entry -> creation.entityId());
	}

	/** Asks which of these stays, and makes the others part of it; completes with the id of the one that stays. */
	CompletableFuture<Optional<String>> merge(Shell shell, List<KnownEntity> entities) {
		return background(shell).flatMap(background -> MergeDialog.ask(shell, entities, counts, background))
				.map(answer -> project.submitAsked(answer.command()).thenApply(entry -> entry.map(done -> answer.into().id())))
				.orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
	}

	/** Says that these are others than each other. */
	void declareDistinct(List<KnownEntity> entities) {
		project.submit(DeclareDistinct.of(entities));
	}

	/** Looks up in another collection who or what an entity is; completes with its id, or empty if nothing was taken from there. */
	CompletableFuture<Optional<String>> lookUp(Shell shell, KnownEntity entity) {
		List<LookupService> services = LookupServices.installed().all();
		return changed(entity, services.isEmpty() ? Optional.empty() : LookupDialog.ask(shell, entity, services));
	}

	/** Shows what goes with an entity, and deletes both. */
	void delete(Shell shell, KnownEntity entity) {
		background(shell).flatMap(background -> EntityDeletion.ask(shell, entity, background)).ifPresent(project::submit);
	}

	private EntityHints hints(String id) {
		return EntityHints.among(project.view().stream().flatMap(view -> view.project().getEntities().stream())
				.filter(each -> !each.getId().equals(id)).map(KnownEntity::of).toList());
	}

	private Optional<ProjectBackground> background(Shell shell) {
		return project.view().map(view -> new ProjectBackground(view.store(), shell.getDisplay()::asyncExec));
	}

	private static void fill(ProjectTransaction transaction, String id,
			EntityDialog.Answer answer) throws StoreException {
		Entity entity = transaction.get(Entity.class, id);
		entity.setType(answer.type());
		entity.setName(answer.name());
		entity.getAliases().clear();
		entity.getAliases().addAll(answer.aliases());
		entity.setNotes(answer.notes().orElse(null));
		if (!KnownEntity.of(entity).externalIds().equals(answer.ids())) {
			new SetExternalIds(id, answer.name(), answer.ids()).run(transaction);
		}
	}
}
