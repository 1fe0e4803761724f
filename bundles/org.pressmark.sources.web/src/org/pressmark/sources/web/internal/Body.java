// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.eclipse.osgi.util.NLS;

/** What a server sends after the head: how long it is (RFC 9112, section 6), and unpacked (RFC 9110, section 8.4). */
final class Body {

	private static final int ZLIB_METHOD = 8;

	private final ResponseHead head;
	private final InputStream in;
	private final int maximum;

	/**
	 * @param in      at the first byte of the body
	 * @param maximum the most bytes to read of it, and the most that it may be when unpacked
	 */
	Body(ResponseHead head, InputStream in, int maximum) {
		this.head = head;
		this.in = in;
		this.maximum = maximum;
	}

	/**
	 * Reads all of it.
	 *
	 * @throws TooLargeException          when it is larger than it may be
	 * @throws MalformedResponseException when its length is wrong
	 * @throws EOFException               when it is not all there
	 */
	byte[] read() throws IOException {
		byte[] sent = atMost(framed());
		byte[] bytes = sent;
		List<String> codings = codings("content-encoding");
		// What was packed last is unpacked first.
		for (String coding : codings.reversed()) {
			bytes = unpacked(bytes, coding);
		}
		return bytes;
	}

	private InputStream framed() throws IOException {
		List<String> transfer = codings("transfer-encoding");
		if (!transfer.isEmpty()) {
			if (!transfer.equals(List.of("chunked"))) {
				throw new MalformedResponseException(NLS.bind(Messages.response_packing, String.join(", ", transfer)));
			}
			return new ChunkedInputStream(in);
		}
		List<String> lengths = values("content-length").distinct().toList();
		if (lengths.isEmpty()) {
			return in; // Until the server closes the connection.
		}
		if (lengths.size() > 1 || !lengths.getFirst().matches("[0-9]{1,18}")) {
			throw new MalformedResponseException(
					NLS.bind(Messages.response_length, String.join(", ", lengths).replaceAll("[^ -~]", "\u00b7")));
		}
		return new ByteArrayInputStream(ofLength(Long.parseLong(lengths.getFirst())));
	}

	private byte[] ofLength(long length) throws IOException {
		if (length > maximum) {
			throw new TooLargeException();
		}
		byte[] bytes = in.readNBytes((int) length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		// The connection is for one page: more than was announced means that the page would be cut off.
		if (in.available() > 0) {
			throw new MalformedResponseException(Messages.response_longer);
		}
		return bytes;
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

	private List<String> codings(String header) {
		return values(header).map(value -> value.toLowerCase(Locale.ROOT)).toList();
	}

	private Stream<String> values(String header) {
		return head.all(header).stream().flatMap(value -> Stream.of(value.split(","))).map(String::strip)
				.filter(value -> !value.isEmpty());
	}
}
