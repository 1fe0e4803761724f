// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.lookup;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * A service that a bundle contributes. For any thread.
 *
 * @since 1.0
 */
public final class LookupService {

	private static final String ID = "id"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String CLASS = "class"; //$NON-NLS-1$

	private final IConfigurationElement element;
	private EntityLookup lookup;

	LookupService(IConfigurationElement element) {
		this.element = element;
	}

	/** Its unique identifier. */
	public String id() {
		return Objects.requireNonNullElse(element.getAttribute(ID), ""); //$NON-NLS-1$
	}

	/** What people call it. */
	public String name() {
		return Objects.requireNonNullElse(element.getAttribute(NAME), id());
	}

	/** The symbolic name of the bundle that contributes it. */
	public String bundle() {
		return element.getContributor().getName();
	}

	/**
	 * Asks it. May take long: not for the UI thread.
	 *
	 * @return at most as many as are wanted, the best first
	 * @throws IOException if it has no answer; the message says to a person why, and names it if that is its fault
	 */
	public List<LookupCandidate> find(LookupQuery query, IProgressMonitor monitor) throws IOException {
		try {
			return lookup().find(query, monitor).stream().limit(query.most()).toList();
		} catch (CoreException | RuntimeException | LinkageError e) {
			throw new IOException(NLS.bind(Messages.service_broken, name(), bundle()), e);
		}
	}

	private synchronized EntityLookup lookup() throws CoreException {
		if (lookup == null) {
			lookup = (EntityLookup) element.createExecutableExtension(CLASS);
		}
		return lookup;
	}
}
