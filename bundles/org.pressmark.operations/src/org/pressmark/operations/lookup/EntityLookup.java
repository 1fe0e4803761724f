// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.lookup;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Finds whom or what a name may mean in a collection: a table of the office, an authority file, a service in the network.
 * Contributed at the extension point {@value #EXTENSION_POINT}, with a public constructor without parameters; one is made when it
 * is first asked, which happens only when a person wants to look up the name of an entity. Nothing else of the project is told.
 * <p>
 * One that throws something else than it may, or for a minute neither answers nor asks its monitor, is switched off until a
 * person switches it on again.
 *
 * @since 1.0
 */
public interface EntityLookup {

	/** The extension point. */
	String EXTENSION_POINT = "org.pressmark.operations.lookups";

	/**
	 * Finds candidates. Called on a thread of its own, by one person at a time; it may take as long as a person would wait.
	 *
	 * @param query what is looked for
	 * @param monitor is cancelled when the person does not want to wait any longer; then whatever is returned is dropped
	 * @return the best first; empty if there are none
	 * @throws IOException if the collection cannot be read; the message says to a person why, and what to do
	 */
	List<LookupCandidate> find(LookupQuery query, IProgressMonitor monitor) throws IOException;
}
