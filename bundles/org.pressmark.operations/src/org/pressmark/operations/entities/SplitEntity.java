// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Makes two entities of one that stands for two: a new one takes the annotations and aliases that somebody chose. Both
 * are declared distinct. Events stay with the old one. After the command has run, {@link #entityId()} tells the new one.
 * Refused if nothing was chosen, if an annotation does not refer to the entity, or an alias is none of its.
 */
public final class SplitEntity implements ProjectCommand {

	private final KnownEntity from;
	private final EntityType type;
	private final String name;
	private final Set<String> annotationIds;
	private final List<String> aliases;
	private volatile String entityId;

	/**
	 * @param from the one that stands for two
	 * @param type what the new one is
	 * @param name the new one's preferred name
	 * @param annotationIds mentions of it, and quotations of which it is speaker or addressee
	 * @param aliases of its aliases those that are the new one's and no longer its own
	 */
	public SplitEntity(KnownEntity from, EntityType type, String name, Collection<String> annotationIds,
			Collection<String> aliases) {
		this.from = from;
		this.type = type;
		this.name = name;
		this.annotationIds = Set.copyOf(annotationIds);
		this.aliases = List.copyOf(aliases);
	}

	/** The id of the new entity; empty until the command has run. */
	public Optional<String> entityId() {
		return Optional.ofNullable(entityId);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_split, Names.oneLine(name), from.name());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		if (name.isBlank()) {
			throw new StoreException(Messages.name_missing);
		}
		if (annotationIds.isEmpty() && aliases.isEmpty()) {
			throw new StoreException(NLS.bind(Messages.split_nothing, from.name()));
		}
		Entity old = transaction.get(Entity.class, from.id());
		Entity entity = (Entity) transaction.create(ModelPackage.Literals.ENTITY);
		entity.setType(type);
		entity.setName(Names.of(name));
		moveAliases(old, entity);
		transaction.add(entity, transaction.project().getId());
		for (String id : annotationIds) {
			if (!References.replace(transaction.get(Annotation.class, id), Set.of(old.getId()), entity)) {
				throw new StoreException(NLS.bind(Messages.split_notNamed, id, old.getName()));
			}
		}
		DeclareDistinct.declare(old, entity.getId());
		DeclareDistinct.declare(entity, old.getId());
		entityId = entity.getId();
	}

	private void moveAliases(Entity old, Entity entity) throws StoreException {
		for (String alias : aliases) {
			if (!old.getAliases().remove(alias)) {
				throw new StoreException(NLS.bind(Messages.alias_missing, old.getName(), alias));
			}
			new AliasList(entity).add(alias);
		}
	}
}
