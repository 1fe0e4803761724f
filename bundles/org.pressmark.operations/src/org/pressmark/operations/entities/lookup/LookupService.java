// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities.lookup;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Promised;
import org.pressmark.operations.lookup.EntityLookup;
import org.pressmark.operations.lookup.LookupCandidate;
import org.pressmark.operations.lookup.LookupQuery;

/** A service that a bundle contributes, made when it is first asked. For any thread. */
public final class LookupService {

	/** For an answer, of a server far away too, without a sign of life. */
	private static final Duration LONGEST = Duration.ofSeconds(60);

	private final Contribution<EntityLookup> contribution;
	private EntityLookup lookup;

	LookupService(Contribution<EntityLookup> contribution) {
		this.contribution = contribution;
	}

	/** Its unique identifier. */
	public String id() {
		return contribution.id();
	}

	/** What people call it. */
	public String name() {
		return contribution.label();
	}

	/** The symbolic name of the bundle that contributes it. */
	public String bundle() {
		return contribution.bundle();
	}

	/**
	 * Asks it. May take long: not for the UI thread.
	 *
	 * @return at most as many as are wanted, the best first
	 * @throws IOException if it has no answer; the message says to a person why, and names it if that is its fault, after
	 *         which it is switched off
	 */
	public List<LookupCandidate> find(LookupQuery query, IProgressMonitor monitor) throws IOException {
		try {
			EntityLookup made = lookup();
			return contribution.run(LONGEST, monitor, IOException.class,
					gate -> Promised.list(made.find(query, gate.pass(IProgressMonitor.class, monitor))).stream().limit(query.most())
							.toList());
		} catch (ContributionException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private synchronized EntityLookup lookup() throws ContributionException {
		if (lookup == null) {
			lookup = contribution.create();
		}
		return lookup;
	}
}
