// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.operations.entities.AddAlias;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.entities.SetExternalIds;
import org.pressmark.operations.internal.Names;
import org.pressmark.operations.lookup.CollectionId;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Says that an entity is what was found in a collection: it gets the identifier there, in place of another one of the same
 * collection, and those names of it that a person wants. Its own name and type stay. Refused if it has all of that already.
 *
 * @param entityId which entity
 * @param entityName its preferred name, for the label
 * @param id what it is called in the collection
 * @param names the names that it gets besides its own; those that it has already are left out
 */
public record TakeCandidate(String entityId, String entityName, CollectionId id, List<String> names)
		implements ProjectCommand {

	public TakeCandidate {
		names = List.copyOf(names);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_take, new Object[] { entityName, id.scheme(), id.value() });
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		KnownEntity before = KnownEntity.of(transaction.get(Entity.class, entityId));
		List<String> added = names.stream().map(Names::oneLine).filter(name -> !name.isEmpty() && !name.equals(before.name())
				&& !before.aliases().contains(name)).distinct().toList();
		if (added.isEmpty() && before.externalIds().contains(id)) {
			throw new StoreException(NLS.bind(Messages.take_nothing, before.name()));
		}
		new SetExternalIds(entityId, before.name(), with(before.externalIds())).run(transaction);
		for (String name : added) {
			new AddAlias(entityId, before.name(), name).run(transaction);
		}
	}

	/** In its place where there was another one of that collection. */
	private List<CollectionId> with(List<CollectionId> before) {
		Optional<CollectionId> former = before.stream().filter(each -> each.scheme().equals(id.scheme())).findFirst();
		return former.isPresent() ? before.stream().map(each -> each.scheme().equals(id.scheme()) ? id : each).toList()
				: Stream.concat(before.stream(), Stream.of(id)).toList();
	}
}
