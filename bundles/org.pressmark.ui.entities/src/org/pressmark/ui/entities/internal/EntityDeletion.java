// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.pressmark.operations.entities.DeleteEntity;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.entities.Touched;
import org.pressmark.store.ProjectCommand;
import org.pressmark.ui.changes.DeleteQuestion;
import org.pressmark.ui.changes.DeleteQuestion.Answer;
import org.pressmark.ui.lists.Background;

/** Asks whether an entity is to go, and tells what goes with it. */
final class EntityDeletion {

	private EntityDeletion() {
	}

	/** Asks; empty when the person cancelled. */
	static Optional<ProjectCommand> ask(Shell parent, KnownEntity entity, Background background) {
		return new DeleteQuestion<>(parent, entity.name(), List.of(entity.id()), TouchedEntities.KIND,
				touched -> answer(entity, touched), background).ask();
	}

	private static Answer answer(KnownEntity entity, Touched touched) {
		return touched.isNothing() ? new Answer(Messages.delete_unused, DeleteEntity.unused(entity))
				: new Answer(Messages.delete_used, DeleteEntity.withMentions(entity));
	}
}
