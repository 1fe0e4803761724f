// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * An element that a bundle contributes to an extension point, with a class. For any thread.
 *
 * @param <T> what the class implements
 * @since 1.0
 */
public interface Contribution<T> {

	/** Its identity at the extension point; the name of its class if it says none. */
	String id();

	/** Its name for people: its attribute {@code label} or {@code name}, else its id. */
	String label();

	/** The symbolic name of the bundle that contributes it. */
	String bundle();

	/** Whether it is part of Pressmark. */
	boolean isOurs();

	/** The element itself, for what is inside of it. */
	IConfigurationElement element();

	/** The value of an attribute. */
	Optional<String> attribute(String name);

	/**
	 * Makes an object of the contributed class, for which its bundle is started.
	 *
	 * @return a new object, to be called only in {@link #run}
	 * @throws ContributionException when that fails, after which the contribution is switched off
	 */
	T create() throws ContributionException;

	/**
	 * Calls the contributed class, which may throw nothing. As the other method, without anybody who cancels.
	 *
	 * @param longest how long it may take
	 */
	default <R> R run(Duration longest, Work<R, RuntimeException> work) throws ContributionException {
		return run(longest, null, null, work);
	}

	/**
	 * Calls the contributed class.
	 *
	 * @param quiet   how long it may go without a sign of life; ours takes what it takes
	 * @param monitor says whether somebody cancels, and null if nobody can. Whoever is not heard for a few seconds then is
	 *                no longer waited for
	 * @param thrown  what the class may throw, and null if nothing
	 * @param work    calls it
	 * @return what comes of it
	 * @throws E                          what it may throw
	 * @throws ContributionException      when it throws something else, does not answer, or is switched off
	 * @throws OperationCanceledException when somebody cancels
	 */
	<R, E extends Exception> R run(Duration quiet, IProgressMonitor monitor, Class<E> thrown, Work<R, E> work)
			throws E, ContributionException;

	/**
	 * The same contribution, whose class is made and called on the thread of who calls: for what belongs to one, as controls
	 * do. Nobody can be given up there. One that takes too long is named and switched off while it still does, and that
	 * thread is interrupted, so that it goes on if the class only waits, and the next start goes well if not.
	 */
	Contribution<T> here();

	/**
	 * Switches the contribution off because it broke its contract in another way than by throwing.
	 *
	 * @param reason what is wrong with it, the end of a sentence for a person, without a full stop
	 * @param cause  what goes to the log with that; null if nothing was thrown
	 * @return says the same, to be thrown or shown
	 */
	ContributionException fail(String reason, Throwable cause);
}
