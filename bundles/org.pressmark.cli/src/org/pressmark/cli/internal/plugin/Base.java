// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal.plugin;

import java.net.URI;
import java.nio.file.Path;

/**
 * The Pressmark that a plug-in is built against.
 *
 * @param option   Maven's option that names it, which its author may give another value
 * @param location the resource in which the target definition says how it is found there
 */
public record Base(String option, String location) {

	/** A p2 repository, which has the sources too. */
	public static Base repository(URI address) {
		return new Base("-Dpressmark.repository=" + address.toASCIIString(), "repository.xml");
	}

	/** One that is installed on this machine: no repository is needed, but its bundles come without their sources. */
	public static Base installation(Path folder) {
		return new Base("-Dpressmark.installation=" + folder, "installation.xml");
	}
}
