// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * What a server says before the page: RFC 9112, sections 4 and 5. Interim responses are passed over.
 *
 * @param status  three digits
 * @param headers the values by their names in lower case, as Latin 1
 */
record ResponseHead(int status, Map<String, List<String>> headers) {

	private static final int MAXIMUM_BYTES = 128 * 1024;
	private static final int SHOWN = 40;
	private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[0-9] ([1-9][0-9]{2})(?: .*)?");
	private static final Pattern HEADER = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*");

	/**
	 * Reads one.
	 *
	 * @param in is left at the first byte of the body
	 */
	static ResponseHead read(InputStream in) throws IOException {
		int[] left = { MAXIMUM_BYTES };
		while (true) {
			ResponseHead head = readOne(in, left);
			if (head.status >= 200) {
				return head;
			}
		}
	}

	private static ResponseHead readOne(InputStream in, int[] left) throws IOException {
		String first = line(in, left);
		Matcher status = STATUS.matcher(first);
		if (!status.matches()) {
			throw new MalformedResponseException(NLS.bind(Messages.response_notHttp, shown(first)));
		}
		return new ResponseHead(Integer.parseInt(status.group(1)), headers(in, left));
	}

	private static Map<String, List<String>> headers(InputStream in, int[] left) throws IOException {
		Map<String, List<String>> headers = new HashMap<>();
		List<String> last = new ArrayList<>();
		for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
			Matcher header = HEADER.matcher(line);
			if (header.matches()) {
				last = headers.computeIfAbsent(header.group(1).toLowerCase(Locale.ROOT), name -> new ArrayList<>());
				last.add(header.group(2));
			} else if (!last.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"))) {
				last.add(last.removeLast() + ' ' + line.strip()); // A folded line, which old servers send.
			} else {
				throw new MalformedResponseException(NLS.bind(Messages.response_header, shown(line)));
			}
		}
		return headers;
	}

	/** A line without its end; how many bytes all of them may still have is counted down. */
	static String line(InputStream in, int[] left) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c != '\n'; c = in.read()) {
			if (c < 0) {
				throw new EOFException();
			}
			if (--left[0] < 0) {
				throw new MalformedResponseException(Messages.response_tooManyHeaders);
			}
			line.append((char) c);
		}
		left[0]--;
		if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
			line.setLength(line.length() - 1);
		}
		return line.toString();
	}

	private static String shown(String line) {
		return line.substring(0, Math.min(line.length(), SHOWN)).replaceAll("[^ -~]", "\u00b7");
	}

	/** All values of a header, in their order and each by itself. */
	List<String> all(String name) {
		return headers.getOrDefault(name, List.of());
	}

	/** The first value of a header that is not empty. */
	Optional<String> first(String name) {
		return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
	}

	/** The value of a header that is an address, for which servers use UTF-8 if anything. */
	Optional<String> address(String name) {
		return first(name).map(value -> new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
	}
}
