// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Log;
import org.pressmark.extensions.Work;

/** A contribution whose calls harm nobody. */
final class Guarded<T> implements Contribution<T> {

	/** To load a large bundle from a slow disk. */
	private static final Duration LOADING = Duration.ofSeconds(30);
	/** As long as a window may stand still. */
	private static final Duration LOADING_HERE = Duration.ofSeconds(5);

	private final Switchboard switches;
	private final Declared declared;
	private final Class<T> type;
	private final Duration longest;
	private final boolean isHere;

	/** @param longest how long any call may go without a sign of life */
	Guarded(Switchboard switches, Declared declared, Class<T> type, Duration longest) {
		this(switches, declared, type, longest, false);
	}

	private Guarded(Switchboard switches, Declared declared, Class<T> type, Duration longest, boolean isHere) {
		this.switches = switches;
		this.declared = declared;
		this.type = type;
		this.longest = longest;
		this.isHere = isHere;
	}

	@Override
	public Contribution<T> here() {
		return new Guarded<>(switches, declared, type, longest, true);
	}

	@Override
	public String id() {
		return declared.id();
	}

	@Override
	public String label() {
		return declared.label();
	}

	@Override
	public String bundle() {
		return declared.bundle();
	}

	@Override
	public boolean isOurs() {
		return declared.isOurs();
	}

	@Override
	public IConfigurationElement element() {
		return declared.element();
	}

	@Override
	public Optional<String> attribute(String name) {
		return Optional.ofNullable(declared.element().getAttribute(name));
	}

	/** Fails without any of these attributes. */
	boolean has(String... required) {
		Optional<String> missing = Stream.of(required).filter(name -> attribute(name).isEmpty()).findFirst();
		missing.ifPresent(name -> fail(NLS.bind(Messages.reason_incomplete, name), null));
		return missing.isEmpty();
	}

	@Override
	public T create() throws ContributionException {
		Object made = run(isHere ? LOADING_HERE : LOADING, null, CoreException.class, Messages.reason_notLoaded,
				gate -> declared.element().createExecutableExtension(Declared.CLASS));
		if (!type.isInstance(made)) {
			throw fail(NLS.bind(Messages.reason_wrongType, made.getClass().getName(), type.getSimpleName()), null);
		}
		return type.cast(made);
	}

	/** Makes a failure of what may be thrown, too. */
	private <R, E extends Exception> R run(Duration longest, IProgressMonitor monitor, Class<E> thrown, String failure,
			Work<R, E> work) throws ContributionException {
		try {
			return run(longest, monitor, thrown, work);
		} catch (ContributionException e) {
			throw e;
		} catch (Exception e) {
			throw fail(NLS.bind(failure, Reason.deepest(e)), e);
		}
	}

	@Override
	public <R, E extends Exception> R run(Duration quiet, IProgressMonitor monitor, Class<E> thrown, Work<R, E> work)
			throws E, ContributionException {
		Duration limit = quiet.compareTo(longest) < 0 ? quiet : longest;
		if (switches.isOff(declared)) {
			throw new ContributionException(
					NLS.bind(Messages.isOff, new Object[] { label(), id(), bundle() }), null);
		}
		try {
			if (isOurs()) {
				return work.run(OpenGate.INSTANCE);
			}
			return isHere ? CallHere.result(work, threadName(), limit, e -> hangs(limit, e))
					: new Call<>(work, threadName(), limit, monitor).result();
		} catch (HangingException e) {
			throw hangs(limit, e);
		} catch (GivenUpException e) {
			// Who cancels learns nothing of it, and may wonder the next time.
			Log.error(Guarded.class, declared.osgiBundle(), NLS.bind(Messages.unheard, new Object[] { label(), id(), bundle() }), null);
			throw new OperationCanceledException();
		} catch (OutOfMemoryError e) {
			throw e; // of a thread of ours, which says nothing of who took it
		} catch (Throwable e) {
			throw judged(e, monitor, thrown);
		}
	}

	private ContributionException hangs(Duration limit, HangingException where) {
		return fail(NLS.bind(Messages.reason_hangs, Math.max(1, limit.toSeconds())), where);
	}

	private String threadName() {
		return "Pressmark: " + bundle() + ' ' + id();
	}

	/** What the class may throw comes out as it is. */
	private <E extends Exception> ContributionException judged(Throwable thrown, IProgressMonitor monitor, Class<E> mayThrow)
			throws E {
		if (mayThrow != null && mayThrow.isInstance(thrown)) {
			throw mayThrow.cast(thrown);
		} else if (thrown instanceof OperationCanceledException cancelled && monitor != null && monitor.isCanceled()) {
			throw cancelled;
		} else if (thrown instanceof OurException ours) {
			throw ours.cause();
		}
		return fail(Reason.of(thrown), thrown);
	}

	@Override
	public ContributionException fail(String reason, Throwable cause) {
		Throwable printable = Reason.printable(cause);
		return new ContributionException(switches.failed(declared, Objects.requireNonNull(reason), printable), printable);
	}
}
