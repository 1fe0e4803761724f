// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Mention;
import org.pressmark.model.text.Plurals;
import org.pressmark.store.EntityUses;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Deletes an entity, and if that is wanted its mentions with it. Quotations stay, with unknown speaker or addressee;
 * events stay without it as place or participant. Refused if it is named anywhere and that is not wanted.
 */
public final class DeleteEntity implements ProjectCommand {

	private final KnownEntity entity;
	private final boolean withMentions;

	private DeleteEntity(KnownEntity entity, boolean withMentions) {
		this.entity = entity;
		this.withMentions = withMentions;
	}

	/** Deletes an entity that is named nowhere. */
	public static DeleteEntity unused(KnownEntity entity) {
		return new DeleteEntity(entity, false);
	}

	/** Deletes an entity and its mentions, and takes it out of quotations and events. */
	public static DeleteEntity withMentions(KnownEntity entity) {
		return new DeleteEntity(entity, true);
	}

	@Override
	public String label() {
		return NLS.bind(withMentions ? Messages.label_deleteWithMentions : Messages.label_delete, entity.name());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Set<String> id = Set.of(entity.id());
		EntityUses uses = transaction.reader().entities().uses(id);
		if (!withMentions && uses.annotations().size() + uses.events().size() > 0) {
			throw new StoreException(Plurals.bind(Messages.delete_used,
					new Object[] { entity.name(), uses.annotations().size(), uses.events().size() }));
		}
		for (String annotation : uses.annotations()) {
			remove(transaction, transaction.get(Annotation.class, annotation), id);
		}
		for (String event : uses.events()) {
			remove(transaction.get(Event.class, event), id);
		}
		for (String other : uses.declaredDistinct()) {
			transaction.get(Entity.class, other).getDistinctFrom().remove(entity.id());
		}
		transaction.delete(transaction.get(Entity.class, entity.id()));
	}

	private static void remove(ProjectTransaction transaction, Annotation annotation, Set<String> id)
			throws StoreException {
		if (annotation instanceof Mention) {
			transaction.delete(annotation);
		} else {
			References.replace(annotation, id, null);
		}
	}

	private static void remove(Event event, Set<String> id) {
		if (References.isOf(event.getPlace(), id)) {
			event.setPlace(null);
		}
		event.getParticipants().removeIf(each -> References.isOf(each.getEntity(), id));
	}
}
