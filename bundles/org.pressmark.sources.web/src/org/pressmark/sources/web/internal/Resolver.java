// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the machines that a name stands for; normally as the operating system does. */
@FunctionalInterface
interface Resolver {

	/** What the operating system says. */
	Resolver SYSTEM = InetAddress::getAllByName;

	/**
	 * @param host a name or an IP address without brackets
	 * @return at least one
	 */
	InetAddress[] resolve(String host) throws UnknownHostException;
}
