// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Marks a name. The marked words become an alias of the entity if they have a letter and it does not have them yet, so
 * that the next time they are enough to find it.
 */
public final class MarkMention extends Mark {

	private final String entityId;
	private final String entityName;
	private final EntityType newType;

	private MarkMention(Span span, String words, String entityId, String entityName, EntityType newType) {
		super(span, words, ModelPackage.Literals.MENTION);
		this.entityId = entityId;
		this.entityName = entityName;
		this.newType = newType;
	}

	/** Marks a name of an entity that the project has. */
	public static MarkMention of(Span span, String words, Entity entity) {
		return new MarkMention(span, words, entity.getId(), entity.getName(), null);
	}

	/** Marks a name and makes the entity that it names. */
	public static MarkMention ofNew(Span span, String words, EntityType type, String name) {
		return new MarkMention(span, words, null, name, type);
	}

	/** Whether words look like a name, which their entity is then known by at other places, too; a paragraph does not. */
	public static boolean canBeName(String words) {
		return Names.canBeName(Names.oneLine(words));
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_markMention, words(), entityName);
	}

	@Override
	protected void fill(Annotation annotation, ProjectTransaction transaction) throws StoreException {
		Entity entity = newType == null ? transaction.get(Entity.class, entityId)
				: CreateEntity.create(transaction, newType, entityName);
		addAlias(entity, allWords());
		((Mention) annotation).setEntity(entity);
	}

	/** Makes words that name an entity an alias of it, within a command, if it has no such name yet and they can be one. */
	public static void addAlias(Entity entity, String words) {
		String name = Names.oneLine(words);
		if (Names.canBeName(name) && !name.equals(entity.getName()) && !entity.getAliases().contains(name)) {
			entity.getAliases().add(name);
		}
	}
}
