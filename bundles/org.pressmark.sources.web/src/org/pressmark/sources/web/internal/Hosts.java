// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the machine that is to be asked for an address, and refuses those that may not be asked. */
final class Hosts {

	/** Browsers take a last part of this kind for an IP address, so that 2130706433 and 0x7f.1 are this machine. */
	private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9A-Fa-f]*)\\.?");
	private static final Pattern FOUR_NUMBERS = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})(?:\\.(?!$)|$)){4}");

	private final Resolver resolver;
	private final boolean privateAllowed;

	Hosts(Resolver resolver, boolean privateAllowed) {
		this.resolver = resolver;
		this.privateAllowed = privateAllowed;
	}

	/**
	 * The machines that may be asked for an address. Only these are to be connected to: asked again, the name may stand
	 * for others.
	 *
	 * @throws ForbiddenHostException when one of the machines is private, and that is not allowed
	 * @throws UnknownHostException   when there is none
	 */
	List<InetAddress> find(URI address) throws ForbiddenHostException, UnknownHostException {
		String host = host(address);
		checkName(host);
		List<InetAddress> found = List.of(resolver.resolve(host));
		for (InetAddress each : found) {
			if (privateAllowed ? !AddressRules.isMachine(each) : !AddressRules.isPublic(each)) {
				throw new ForbiddenHostException(host);
			}
		}
		if (found.isEmpty()) {
			throw new UnknownHostException(host);
		}
		return found;
	}

	/** The host of an address without the brackets of IPv6. */
	static String host(URI address) {
		String host = address.getHost();
		return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
	}

	/** What need not, or must not, be left to a resolver: it may be answered elsewhere. */
	private void checkName(String host) throws ForbiddenHostException, UnknownHostException {
		String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
		if (!privateAllowed && (name.equals("localhost") || name.endsWith(".localhost"))) {
			throw new ForbiddenHostException(host);
		}
		if (ENDS_IN_NUMBER.matcher(name).matches() && !FOUR_NUMBERS.matcher(name).matches()) {
			if (privateAllowed) {
				throw new UnknownHostException(host);
			}
			throw new ForbiddenHostException(host);
		}
	}
}
