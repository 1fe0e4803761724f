// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Makes several events one. The one that stays keeps what it says and takes what the others have besides: their evidence,
 * who takes part in them, their notes behind its own, what they lead to and what leads to them; and their date, place and
 * category where it has none itself. The others are gone then.
 *
 * <p>
 * Where another one's date is not that of the one that stays, its evidence keeps it as what it says, unless it says
 * something itself; so nothing that anybody dated is lost, and {@link Disagreement} tells of it. What would say the same
 * twice is joined: of two marks on the same words one stays, with the comments of both; of two participants without
 * different roles one. Refused if there is nothing to merge.
 */
public final class MergeEvents implements ProjectCommand {

	private static final int LISTED = 3;

	private final KnownEvent into;
	private final List<KnownEvent> others;

	/**
	 * @param into the one that stays
	 * @param others those that become part of it, at least one, without the one that stays
	 */
	public MergeEvents(KnownEvent into, List<KnownEvent> others) {
		this.into = into;
		this.others = List.copyOf(others);
	}

	@Override
	public String label() {
		String titles = others.size() > LISTED ? NLS.bind(Messages.events_many, others.size())
				: others.stream().map(KnownEvent::title).collect(Collectors.joining(", "));
		return NLS.bind(Messages.label_merge, titles, into.title());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Set<String> ids = others.stream().map(KnownEvent::id).collect(Collectors.toSet());
		if (ids.isEmpty() || ids.contains(into.id())) {
			throw new StoreException(NLS.bind(Messages.merge_itself, into.title()));
		}
		new MergingEvents(transaction, transaction.get(Event.class, into.id()), ids).run();
	}
}
