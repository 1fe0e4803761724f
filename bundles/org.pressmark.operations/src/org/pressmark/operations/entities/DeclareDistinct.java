// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Says that each of some entities is another one than each of the others, however much their names are alike, so that
 * nobody is asked again; or takes that back. Each entity tells it of itself.
 */
public final class DeclareDistinct implements ProjectCommand {

	private final List<KnownEntity> entities;
	private final boolean isDistinct;

	private DeclareDistinct(List<KnownEntity> entities, boolean isDistinct) {
		this.entities = List.copyOf(entities);
		this.isDistinct = isDistinct;
	}

	/** Says so of at least two entities. */
	public static DeclareDistinct of(List<KnownEntity> entities) {
		return new DeclareDistinct(entities, true);
	}

	/** Says that it is open again. */
	public static DeclareDistinct takenBack(List<KnownEntity> entities) {
		return new DeclareDistinct(entities, false);
	}

	@Override
	public String label() {
		String names = entities.stream().map(KnownEntity::name).collect(Collectors.joining(", "));
		return NLS.bind(isDistinct ? Messages.label_declareDistinct : Messages.label_declareOpen, names);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		for (KnownEntity each : entities) {
			Entity entity = transaction.get(Entity.class, each.id());
			for (KnownEntity other : entities) {
				if (other.id().equals(each.id())) {
					continue;
				}
				if (isDistinct) {
					declare(entity, other.id());
				} else {
					entity.getDistinctFrom().remove(other.id());
				}
			}
		}
	}

	/** Has an entity say that it is not another one. */
	static void declare(Entity entity, String otherId) {
		if (!entity.getDistinctFrom().contains(otherId)) {
			entity.getDistinctFrom().add(otherId);
		}
	}
}
