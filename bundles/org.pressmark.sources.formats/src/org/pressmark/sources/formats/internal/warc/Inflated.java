// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks what a server calls {@code deflate}: by RFC 9110 that is the zlib format (RFC 1950), but some send what is
 * within (RFC 1951).
 */
final class Inflated {

	private static final int HEADER = 2;
	private static final int DEFLATED = 8;
	private static final int CHECK = 31;

	private Inflated() {
	}

	/** A stream of it, which closes the other one. */
	static InputStream open(InputStream packed) throws IOException {
		PushbackInputStream in = new PushbackInputStream(packed, HEADER);
		byte[] begin = in.readNBytes(HEADER);
		in.unread(begin);
		boolean zlib = begin.length == HEADER && (begin[0] & 0x0F) == DEFLATED
				&& ((begin[0] & 0xFF) << 8 | begin[1] & 0xFF) % CHECK == 0;
		return new OwnInflater(in, new Inflater(!zlib));
	}

	/** Lets go of its inflater, which the library does only for one that it made. */
	private static final class OwnInflater extends InflaterInputStream {

		OwnInflater(InputStream in, Inflater inflater) {
			super(in, inflater);
		}

		@Override
		public void close() throws IOException {
			super.close();
			inf.end();
		}
	}
}
