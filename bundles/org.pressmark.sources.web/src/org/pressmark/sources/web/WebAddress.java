// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.web.internal.Messages;

/**
 * The address of a page.
 *
 * @param name as a person wrote it, for messages
 * @param uri  what is asked for: http or https, with a host, without user information and fragment
 * @since 1.0
 */
public record WebAddress(String name, URI uri) {

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+)://.*", Pattern.DOTALL);
	private static final Pattern PARTS = Pattern
			.compile("(https?)://([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern HOST = Pattern.compile("([^\\[\\]:@\\s]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{0,5}))?");
	private static final int HIGHEST_PORT = 65_535;
	/** Longer ones no server answers. */
	private static final int LONGEST = 8_000;
	/** What may stand in a path or query as it is; RFC 3986, sections 3.3 and 3.4. */
	private static final String PLAIN = "-._~!$&'()*+,;=:@/?%";

	/** Checks that nothing is null. */
	public WebAddress {
		Objects.requireNonNull(name);
		Objects.requireNonNull(uri);
	}

	/**
	 * Whether a person who writes this means an address and not a file.
	 *
	 * @param text anything
	 * @return true for whatever begins with a scheme and two slashes, also if nothing can be fetched there
	 */
	public static boolean isMeant(String text) {
		return SCHEME.matcher(text).matches();
	}

	/**
	 * Understands an address as browsers do: names of hosts in any script, and characters that have to be written with
	 * percent signs as they are.
	 *
	 * @param text what a person wrote or copied
	 * @return the address
	 * @throws ImportException when it is none that can be fetched
	 */
	public static WebAddress of(String text) throws ImportException {
		String name = text.strip();
		return new WebAddress(name, parse(name));
	}

	private static URI parse(String text) throws ImportException {
		Matcher parts = PARTS.matcher(text);
		if (!parts.matches()) {
			Matcher scheme = SCHEME.matcher(text);
			throw scheme.matches() ? complaint(Messages.address_scheme, text, scheme.group(1))
					: complaint(Messages.address_wrong, text, "");
		}
		if (text.length() > LONGEST) {
			throw complaint(Messages.address_tooLong, text.substring(0, 80) + "\u2026", "");
		}
		if (parts.group(2).indexOf('@') >= 0) {
			// Not even in the complaint: it may be printed or kept in a log.
			String host = parts.group(2).substring(parts.group(2).lastIndexOf('@') + 1);
			throw complaint(Messages.address_userInfo, parts.group(1) + "://\u2026@" + host, "");
		}
		// Otherwise, what a backslash follows could be taken for another host.
		String path = parts.group(3).isEmpty() ? "/" : parts.group(3).replace('\\', '/');
		String query = parts.group(4) == null ? "" : parts.group(4);
		return URI.create(parts.group(1).toLowerCase(Locale.ROOT) + "://" + authority(text, parts.group(2))
				+ encoded(path) + encoded(query));
	}

	private static String authority(String text, String authority) throws ImportException {
		Matcher matcher = HOST.matcher(authority);
		if (!matcher.matches()) {
			throw complaint(Messages.address_wrong, text, "");
		}
		String port = matcher.group(2) == null || matcher.group(2).isEmpty() ? "" : ":" + matcher.group(2);
		if (port.length() > 1 && Integer.parseInt(port.substring(1)) > HIGHEST_PORT) {
			throw complaint(Messages.address_wrong, text, "");
		}
		String host = host(text, matcher.group(1)) + port;
		if (URI.create("http://" + host + "/").getHost() == null) {
			throw complaint(Messages.address_wrong, text, "");
		}
		return host;
	}

	private static String host(String text, String host) throws ImportException {
		try {
			String ascii = host.startsWith("[") ? host : IDN.toASCII(host);
			URI.create("http://" + ascii + "/");
			return ascii.toLowerCase(Locale.ROOT);
		} catch (IllegalArgumentException e) {
			throw new ImportException(NLS.bind(Messages.address_wrong, text), e);
		}
	}

	/** Percent signs stay as they are, if they begin what they should; so nothing is encoded twice. */
	private static String encoded(String part) {
		StringBuilder encoded = new StringBuilder();
		for (int i = 0; i < part.length();) {
			int c = part.codePointAt(i);
			boolean isEscape = c == '%' && part.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
			boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
			if (c == '%' ? isEscape : isPlain) {
				encoded.append((char) c);
			} else {
				for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
					encoded.append(String.format(Locale.ROOT, "%%%02X", each));
				}
			}
			i += Character.charCount(c);
		}
		return encoded.toString();
	}

	private static ImportException complaint(String message, String text, String detail) {
		return new ImportException(NLS.bind(message, text, detail));
	}
}
