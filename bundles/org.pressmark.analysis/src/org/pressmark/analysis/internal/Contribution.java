// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.Suggester;

/** A suggester that a bundle contributes. For any thread. */
public final class Contribution {

	private final String id;
	private final String name;
	private final String bundle;
	private final Suggester suggester;
	private volatile boolean isBroken;

	Contribution(String id, String name, String bundle, Suggester suggester) {
		this.id = id;
		this.name = name;
		this.bundle = bundle;
		this.suggester = suggester;
	}

	/** What the log names it by. */
	public String id() {
		return id;
	}

	/** What people know it by. */
	public String name() {
		return name;
	}

	/**
	 * Asks the suggester; empty if it fails, which the log says, or did so before.
	 *
	 * @throws OperationCanceledException if it says that its answer is not wanted any more
	 */
	public <T> Optional<T> ask(Function<Suggester, T> question) {
		if (isBroken) {
			return Optional.empty();
		}
		try {
			return Optional.of(question.apply(suggester));
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			isBroken = true;
			Log.error(NLS.bind(Messages.suggester_broken, id, bundle), e);
			return Optional.empty();
		}
	}
}
