// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.gzip;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.pressmark.sources.Source;

/** The content of a source as it is, or unpacked when gzip (RFC 1952) packed it, as one piece or as several. */
public final class Packed {

	private static final int BUFFER = 1 << 16;
	private static final int MOST_TIMES = 100;
	/** A small archive may be of nothing but what packs well. */
	private static final long ALWAYS = 1L << 30;
	private static final long NEVER = 16L << 30;

	/** Ends a stream that unpacks to more than any archive of articles. */
	private static final class Bounded extends FilterInputStream {

		private final long most;
		private long read;

		Bounded(InputStream in, long most) {
			super(in);
			this.most = most;
		}

		@Override
		public int read() throws IOException {
			int b = super.read();
			count(b < 0 ? 0 : 1);
			return b;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = super.read(buffer, offset, length);
			count(Math.max(0, count));
			return count;
		}

		private void count(int bytes) throws IOException {
			read += bytes;
			if (read > most) {
				throw new IOException("more than " + (most >> 20) + " MB");
			}
		}
	}

	private Packed() {
	}

	/**
	 * Whether gzip packed a source.
	 *
	 * @param source any source
	 * @return false also when it cannot be read
	 */
	static boolean is(Source source) {
		try (InputStream in = source.open()) {
			return in.read() == 0x1F && in.read() == 0x8B;
		} catch (IOException e) {
			return false; // Whoever reads it will tell.
		}
	}

	/**
	 * Begins to read the content.
	 *
	 * @param source any source
	 * @return a stream of it, unpacked, which the caller closes and reads by many bytes at once; it fails when it turns
	 *         out to be more than a hundred times as large as it was, if that is more than 1 GB, or more than 16 GB
	 * @throws IOException when it cannot be read
	 */
	public static InputStream open(Source source) throws IOException {
		InputStream in = new BufferedInputStream(source.open(), BUFFER);
		if (!is(source)) {
			return in;
		}
		try {
			long most = Math.clamp(source.size() * MOST_TIMES, ALWAYS, NEVER);
			// Another buffer would lose the last bytes of what is cut off.
			return new Bounded(new GZIPInputStream(in, BUFFER), most);
		} catch (IOException e) {
			in.close();
			throw e;
		}
	}

	/**
	 * How the content begins.
	 *
	 * @param source any source
	 * @param length how many bytes of it
	 * @return these bytes, one character each; nothing when it cannot be read
	 */
	public static String begin(Source source, int length) {
		try (InputStream in = is(source) ? open(source) : source.open()) {
			return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
		} catch (IOException e) {
			return ""; // Packed, but damaged, or something else.
		}
	}
}
