// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.message.MessageSupport;
import org.eclipse.osgi.util.NLS;

/** What a server sends after the head, unpacked (RFC 9110, section 8.4), and never more than a most. */
final class Body {

	private static final int ZLIB_METHOD = 8;

	private final HttpResponse response;
	private final Receiver receiver;
	private final int maximum;

	/**
	 * @param receiver what received the response
	 * @param maximum  the most bytes to read of it, and the most that it may be when unpacked
	 */
	Body(HttpResponse response, Receiver receiver, int maximum) {
		this.response = response;
		this.receiver = receiver;
		this.maximum = maximum;
	}

	/**
	 * Reads all of it.
	 *
	 * @throws TooLargeException          when it is larger than it may be
	 * @throws MalformedResponseException when it is packed in an unknown way, or longer than it says
	 * @throws ZipException               when it cannot be unpacked
	 */
	byte[] read() throws IOException {
		byte[] bytes = sent();
		List<String> codings = codings();
		// What was packed last is unpacked first.
		for (String coding : codings.reversed()) {
			bytes = unpacked(bytes, coding);
		}
		return bytes;
	}

	private byte[] sent() throws IOException {
		HttpEntity entity = receiver.entity();
		if (entity == null) {
			return new byte[0];
		}
		if (entity.getContentLength() > maximum) {
			throw new TooLargeException();
		}
		try {
			byte[] bytes = atMost(entity.getContent());
			// The connection is for one page: more than was announced means that the page would be cut off.
			if (entity.getContentLength() >= 0 && receiver.hasMore()) {
				throw new MalformedResponseException(Messages.response_longer);
			}
			return bytes;
		} catch (MalformedChunkCodingException e) {
			throw receiver.hasMore() ? e : new ConnectionClosedException(e.getMessage(), e);
		}
	}

	private byte[] unpacked(byte[] bytes, String coding) throws IOException {
		if (coding.equals("identity") || bytes.length == 0) {
			return bytes;
		}
		ByteArrayInputStream packed = new ByteArrayInputStream(bytes);
		try {
			return switch (coding) {
			case "gzip", "x-gzip" -> atMost(new GZIPInputStream(packed));
			case "deflate" -> inflated(packed);
			default -> throw new MalformedResponseException(
					NLS.bind(Messages.response_packing, coding.replaceAll("[^ -~]", "\u00b7")));
			};
		} catch (EOFException e) {
			// All was sent, so it is not the connection that broke off.
			throw (ZipException) new ZipException(Messages.response_packedEnd).initCause(e);
		}
	}

	/** It should be the format of zlib, but some servers leave its frame out. */
	private byte[] inflated(InputStream packed) throws IOException {
		PushbackInputStream start = new PushbackInputStream(packed);
		int first = start.read();
		start.unread(first);
		Inflater inflater = new Inflater((first & 0x0F) != ZLIB_METHOD);
		try {
			return atMost(new InflaterInputStream(start, inflater));
		} finally {
			inflater.end();
		}
	}

	private byte[] atMost(InputStream stream) throws IOException {
		byte[] bytes = stream.readNBytes(maximum + 1);
		if (bytes.length > maximum) {
			throw new TooLargeException();
		}
		return bytes;
	}

	private List<String> codings() {
		List<String> codings = new ArrayList<>();
		MessageSupport.parseTokens(response, HttpHeaders.CONTENT_ENCODING,
				token -> codings.add(token.toLowerCase(Locale.ROOT)));
		return codings;
	}
}
