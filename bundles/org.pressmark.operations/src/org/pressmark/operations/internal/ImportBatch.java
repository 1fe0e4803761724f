// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.text.NumberFormat;
import java.util.Optional;
import java.util.function.IntSupplier;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * The steps of one import, each of which goes on with those before it, so that they are taken back together. What comes
 * after somebody took them back, while the import goes on, is a batch of its own: that of an import of what was left.
 */
public final class ImportBatch {

	private final ProjectStore store;
	private Optional<String> id = Optional.empty();
	private int articles;

	/** @param store where to */
	public ImportBatch(ProjectStore store) {
		this.store = store;
	}

	/**
	 * Stores one part more, and waits.
	 *
	 * @param count how many articles were stored, or are to be as long as none is
	 * @param name how a batch of only one article is called
	 * @param change stores them
	 */
	public void add(IntSupplier count, String name, ProjectCommand.Change change) throws StoreException {
		Part part = new Part(count, name, change);
		Optional<HistoryEntry> step = store.execute(part);
		if (step.isPresent()) {
			id = step.map(HistoryEntry::batch);
			articles = part.total();
		}
	}

	private final class Part implements ProjectCommand {

		private final IntSupplier count;
		private final String name;
		private final Change change;
		private boolean goesOn = id.isPresent();

		Part(IntSupplier count, String name, Change change) {
			this.count = count;
			this.name = name;
			this.change = change;
		}

		int total() {
			return (goesOn ? articles : 0) + count.getAsInt();
		}

		@Override
		public String label() {
			return total() == 1 ? NLS.bind(Messages.label_importOne, name)
					: NLS.bind(Messages.label_importMany, NumberFormat.getIntegerInstance().format(total()));
		}

		@Override
		public Optional<String> continues() {
			return goesOn ? id : Optional.empty();
		}

		@Override
		public void run(ProjectTransaction transaction) throws StoreException {
			goesOn = id.isPresent() && transaction.reader().step(id.get()).filter(first -> !first.takenBack()).isPresent();
			change.run(transaction);
		}
	}
}
