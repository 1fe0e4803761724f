// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.Identified;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.operations.edit.CreateEvent;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;
import org.pressmark.ui.annotator.internal.popup.NewEventDialog;

/** Commands that make something and refer to it at once, so that one undo takes both back. */
final class Commands {

	private Commands() {
	}

	/** Makes an entity and lets an object refer to it. */
	static ProjectCommand referToNewEntity(String label, Identified object, EStructuralFeature feature, EntityType type,
			String name) {
		Class<? extends Identified> kind = kind(object);
		String id = object.getId();
		return ProjectCommand.of(label,
				transaction -> transaction.get(kind, id).eSet(feature, newEntity(transaction, type, name)));
	}

	/** Makes an event and lets an annotation be evidence of it. */
	static ProjectCommand referToNewEvent(String label, Annotation annotation, EStructuralFeature feature,
			NewEventDialog.Answer answer) {
		Class<? extends Identified> kind = kind(annotation);
		String id = annotation.getId();
		return ProjectCommand.of(label, transaction -> {
			CreateEvent creation = new CreateEvent(answer.title(), answer.when());
			creation.run(transaction);
			Event event = transaction.get(Event.class, creation.eventId().orElseThrow());
			transaction.get(kind, id).eSet(feature, event);
		});
	}

	/** Makes an entity inside a command. */
	static Entity newEntity(ProjectTransaction transaction, EntityType type, String name) throws StoreException {
		CreateEntity creation = new CreateEntity(type, name);
		creation.run(transaction);
		return transaction.get(Entity.class, creation.entityId().orElseThrow());
	}

	private static Class<? extends Identified> kind(Identified object) {
		return object.eClass().getInstanceClass().asSubclass(Identified.class);
	}
}
