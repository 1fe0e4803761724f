// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.ContributionListener;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.ContributionState.Status;

/** Keeps what is to be said of plug-ins that failed, on whatever thread, until the command is done. */
final class LeftOut implements ContributionListener {

	private final Queue<String> messages = new ConcurrentLinkedQueue<>();

	@Override
	public void leftOut(ContributionState contribution, String message) {
		messages.add(contribution.status() == Status.FAILED ? NLS.bind(Messages.plugins_leftOut, message, contribution.id())
				: message);
	}

	/** Says each once. */
	void tell(Consumer<String> console) {
		for (String message = messages.poll(); message != null; message = messages.poll()) {
			console.accept(message);
		}
	}
}
