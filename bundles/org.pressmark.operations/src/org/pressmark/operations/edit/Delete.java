// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Identified;
import org.pressmark.model.Mention;
import org.pressmark.operations.internal.EventLinks;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Deletes objects, and whatever they contain. What leads from other events to one that is deleted goes with it, and with the
 * mark of a name the alias that its entity has only because of it, unless many are deleted at once. Refused while anything
 * else that stays refers to one of them.
 */
public final class Delete implements ProjectCommand {

	/** Whoever deletes more marks at once takes back no slip, and to look up the alias of each would take long. */
	private static final int MOST_SLIPS = 20;

	private final String label;
	private final Class<? extends Identified> type;
	private final List<String> ids;
	/** Aliases that went with marks. */
	private volatile List<String> aliases = List.of();

	/**
	 * @param label for the history
	 * @param type what they are
	 * @param ids which ones
	 */
	public Delete(String label, Class<? extends Identified> type, List<String> ids) {
		this.label = label;
		this.type = type;
		this.ids = List.copyOf(ids);
	}

	/** Deletes one object, which some view shows under that name. */
	public static Delete of(Identified object, String name) {
		// What the mark reports stays, whatever the name sounds like.
		String label = object instanceof EventMention ? Messages.label_deleteEvidence : Messages.label_delete;
		return new Delete(NLS.bind(label, name), StoredType.of(object), List.of(object.getId()));
	}

	@Override
	public String label() {
		return aliases.isEmpty() ? label
				: NLS.bind(Messages.label_deleteWithAlias, label, String.join(", ", aliases));
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		List<Identified> objects = new ArrayList<>();
		for (String id : ids) {
			objects.add(transaction.get(type, id));
		}
		if (type == Event.class) {
			EventLinks.removeTo(Set.copyOf(ids), transaction);
		}
		List<String> taken = new ArrayList<>();
		for (Identified object : objects) {
			if (objects.size() <= MOST_SLIPS && object instanceof Mention mention) {
				AddedAlias.take(transaction, mention).ifPresent(taken::add);
			}
			// One that is contained in another one went with it.
			if (transaction.find(type, object.getId()).isPresent()) {
				transaction.delete(object);
			}
		}
		aliases = List.copyOf(taken);
	}
}
