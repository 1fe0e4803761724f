// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web;

import java.time.Duration;
import java.util.Objects;

/**
 * What may be fetched and how.
 *
 * @param privateAllowed whether this machine itself and machines of private networks may be asked
 * @param connecting     how long it may take to reach a server
 * @param timeout        how long it may take until a page is there, with all redirects but without polite pauses
 * @param pause          how long to wait between two requests to one host when a list is fetched, at least: up to a
 *                       minute if the site's robots.txt asks for that
 */
public record WebSettings(boolean privateAllowed, Duration connecting, Duration timeout, Duration pause) {

	/** What is right for most: no private networks, ten seconds to connect, a minute a page, a request a second. */
	public static final WebSettings DEFAULT = new WebSettings(false, Duration.ofSeconds(10), Duration.ofMinutes(1),
			Duration.ofSeconds(1));

	/**
	 * Checks the times.
	 *
	 * @throws IllegalArgumentException when a time is negative, or there is none to connect or fetch in
	 */
	public WebSettings {
		if (!connecting.isPositive() || !timeout.isPositive() || Objects.requireNonNull(pause).isNegative()) {
			throw new IllegalArgumentException("no time to fetch in");
		}
	}

	/** The same, but for whether private networks may be asked. */
	public WebSettings withPrivateAllowed(boolean allowed) {
		return new WebSettings(allowed, connecting, timeout, pause);
	}

	/** The same, but for how long it may take until a page is there. */
	public WebSettings withTimeout(Duration newTimeout) {
		return new WebSettings(privateAllowed, connecting, newTimeout, pause);
	}

	/** The same, but for the time between two requests to one host. */
	public WebSettings withPause(Duration newPause) {
		return new WebSettings(privateAllowed, connecting, timeout, newPause);
	}
}
