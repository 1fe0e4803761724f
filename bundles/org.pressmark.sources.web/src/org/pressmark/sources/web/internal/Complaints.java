// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.zip.ZipException;

import javax.net.ssl.SSLException;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.web.WebAddress;
import org.pressmark.sources.web.WebSettings;

/** Says in a line what is wrong, where, and what to do. */
final class Complaints {

	private final WebAddress address;
	private final WebSettings settings;
	private final int maximum;

	/**
	 * @param address what was asked for
	 * @param maximum the most bytes that are taken
	 */
	Complaints(WebAddress address, WebSettings settings, int maximum) {
		this.address = address;
		this.settings = settings;
		this.maximum = maximum;
	}

	/** A complaint in these words. */
	ImportException of(String message, Object... details) {
		return because(null, message, details);
	}

	private ImportException because(Exception cause, String message, Object... details) {
		ImportException.Rule rule = cause instanceof ForbiddenHostException ? ImportException.Rule.PUBLIC_ADDRESSES_ONLY
				: null;
		Object[] bindings = new Object[details.length + 1];
		bindings[0] = address.name();
		System.arraycopy(details, 0, bindings, 1, details.length);
		return new ImportException(NLS.bind(message, bindings), cause, rule);
	}

	/**
	 * A request that failed.
	 *
	 * @param at where that was, after redirects
	 */
	ImportException of(IOException failure, URI at) {
		String host = at.getHost();
		return switch (failure) {
		case ForbiddenHostException e when at.equals(address.uri()) -> because(e, Messages.fetch_private, e.getMessage());
		case ForbiddenHostException e -> because(e, Messages.fetch_privateRedirect, e.getMessage(), at);
		case UnknownHostException e -> because(e, Messages.fetch_unknownHost, host);
		case UnansweredException e ->
			because(e, Messages.fetch_noContact, e.getMessage(), seconds(settings.connecting().toMillis()));
		case UnconnectedException e when isRefusal(e) -> because(e, Messages.fetch_refused, at.getRawAuthority());
		case UnconnectedException e -> because(e, Messages.fetch_unroutable, host, reason(e));
		case ProxyException e -> because(e, Messages.fetch_proxy, e.proxy(), reason(e));
		case TimeOverException e -> because(e, Messages.fetch_timeout, seconds(settings.timeout().toMillis()));
		case TooLargeException e -> because(e, Messages.fetch_tooLarge, maximum >> 20);
		case MalformedResponseException e -> because(e, Messages.fetch_malformed, reason(e));
		case SSLException e -> because(e, Messages.fetch_tls, host, reason(e));
		case ZipException e -> because(e, Messages.fetch_badPacking, reason(e));
		case EOFException e -> because(e, Messages.fetch_cutShort);
		case SocketException e -> because(e, Messages.fetch_cutShort);
		default -> because(failure, Messages.fetch_failed, reason(failure));
		};
	}

	/** An answer that is neither a page nor a redirect. */
	ImportException of(int status) {
		return switch (status) {
		case 401, 407 -> of(Messages.status_login);
		case 402 -> of(Messages.status_paywall);
		case 403 -> of(Messages.status_forbidden);
		case 404 -> of(Messages.status_missing);
		case 410 -> of(Messages.status_gone);
		case 429 -> of(Messages.status_tooMany);
		case 451 -> of(Messages.status_legal);
		default -> of(status >= 500 ? Messages.status_server : Messages.status_other, status);
		};
	}

	/** The platform has one exception for what it is told by the other machine and by its own network. */
	private static boolean isRefusal(UnconnectedException e) {
		return reason(e).startsWith("Connection refused");
	}

	private static String seconds(long millis) {
		return millis % 1000 == 0 ? String.valueOf(millis / 1000) : String.valueOf(millis / 1000.0);
	}

	private static String reason(Exception e) {
		String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		return message.lines().findFirst().orElse(message).replaceFirst("\\.$", "");
	}
}
