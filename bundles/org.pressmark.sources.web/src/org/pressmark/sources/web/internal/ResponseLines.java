// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.message.LazyLaxLineParser;
import org.apache.hc.core5.http.message.StatusLine;
import org.apache.hc.core5.util.CharArrayBuffer;
import org.eclipse.osgi.util.NLS;

/** Reads the lines before a page, for one connection. Of those that are wrong, a person sees how they begin. */
final class ResponseLines extends LazyLaxLineParser {

	private static final int SHOWN = 40;
	/** With all those that only say that the answer will come. */
	private static final int MOST_RESPONSES = 100;

	private int responses;

	@Override
	public StatusLine parseStatusLine(CharArrayBuffer line) throws ParseException {
		if (++responses > MOST_RESPONSES) {
			throw new ParseException(Messages.response_tooManyHeaders);
		}
		try {
			return super.parseStatusLine(line);
		} catch (ParseException e) {
			throw complaint(Messages.response_notHttp, line, e);
		}
	}

	@Override
	public Header parseHeader(CharArrayBuffer line) throws ParseException {
		try {
			return super.parseHeader(line);
		} catch (ParseException e) {
			throw complaint(Messages.response_header, line, e);
		}
	}

	/** The exception itself makes characters visible that are not. */
	private static ParseException complaint(String message, CharArrayBuffer line, ParseException cause) {
		String shown = line.substring(0, Math.min(line.length(), SHOWN));
		ParseException complaint = new ParseException(NLS.bind(message, shown));
		complaint.initCause(cause);
		return complaint;
	}
}
