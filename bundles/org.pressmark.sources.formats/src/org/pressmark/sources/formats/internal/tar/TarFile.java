// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.tar;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a TAR archive from its beginning to its end, once. Knows the formats ustar and pax of POSIX.1-2017 (utility pax,
 * sections "ustar Interchange Format" and "pax Interchange Format"), the one before them, and GNU's long names and large
 * numbers (GNU tar manual, "Basic Tar Format"). Names longer than any path are refused before they are in memory, which
 * libraries do not do.
 */
final class TarFile implements Closeable {

	/** The length of a header; contents are filled up to a multiple of it. */
	static final int BLOCK = 512;
	/** No path is longer; what else stands beside it is small. */
	private static final int LONGEST_NAMES = 1 << 16;
	private static final int NAME_END = 100;
	private static final int SIZE = 124;
	private static final int SIZE_END = 136;
	private static final int CHECKSUM = 148;
	private static final int CHECKSUM_END = 156;
	private static final int TYPE = 156;
	private static final int MAGIC = 257;
	private static final int PREFIX = 345;
	private static final int PREFIX_END = 500;
	private static final byte[] USTAR = "ustar\0".getBytes(StandardCharsets.US_ASCII);

	/**
	 * A member of the archive.
	 *
	 * @param name as it stands there
	 * @param type its type flag
	 */
	record Member(String name, char type) {

		boolean isFile() {
			return type == '0' || type == 0 && !name.endsWith("/") || type == '7';
		}

		/** Whether it stands for another file, in the archive or outside of it. */
		boolean isLink() {
			return type == '1' || type == '2';
		}
	}

	private final InputStream in;
	private long left;
	private long padding;
	private boolean ended;

	/** @param in the archive, unpacked; closed with this */
	TarFile(InputStream in) {
		this.in = in;
	}

	/** Whether bytes begin as a TAR archive does: with a header whose checksum is right. */
	static boolean begins(byte[] bytes) {
		return bytes.length >= BLOCK && bytes[0] != 0 && isChecked(bytes);
	}

	/**
	 * Goes on to the next member, whatever was read of the last one.
	 *
	 * @return empty at the end
	 * @throws IOException when the archive is damaged
	 */
	Optional<Member> next() throws IOException {
		String longName = null;
		long size = -1;
		while (!ended) {
			skip(left + padding);
			left = 0;
			padding = 0;
			byte[] header = in.readNBytes(BLOCK);
			if (header.length == 0 || isZero(header)) {
				return Optional.empty();
			}
			if (header.length < BLOCK || !isChecked(header)) {
				throw new IOException("no header where one should be");
			}
			char type = (char) (header[TYPE] & 0xFF);
			left = number(header, SIZE, SIZE_END);
			padding = (BLOCK - left % BLOCK) % BLOCK;
			switch (type) {
			case 'L' -> longName = text(readNames(), 0);
			case 'x' -> {
				PaxRecords records = PaxRecords.of(readNames());
				longName = records.path().orElse(longName);
				size = records.size().orElse(size);
			}
			case 'K', 'g' -> readNames();
			default -> {
				if (size >= 0) {
					left = size;
					padding = (BLOCK - left % BLOCK) % BLOCK;
				}
				return Optional.of(new Member(longName == null ? name(header) : longName, type));
			}
			}
		}
		return Optional.empty();
	}

	/** The content of the member that came last, up to its end; closing it closes nothing. */
	InputStream content() {
		return new InputStream() {

			@Override
			public int read() throws IOException {
				byte[] one = new byte[1];
				return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
			}

			@Override
			public int read(byte[] buffer, int offset, int length) throws IOException {
				if (left == 0 || length == 0) {
					return length == 0 ? 0 : -1;
				}
				int read = in.read(buffer, offset, (int) Math.min(length, left));
				if (read < 0) {
					ended = true; // What misses that is said once.
					throw new EOFException("it ends in the middle");
				}
				left -= read;
				return read;
			}
		};
	}

	private byte[] readNames() throws IOException {
		if (left > LONGEST_NAMES) {
			throw new IOException("a name longer than any path");
		}
		byte[] bytes = in.readNBytes((int) left);
		if (bytes.length < left) {
			throw new EOFException("it ends in the middle");
		}
		left = 0;
		return bytes;
	}

	private void skip(long bytes) throws IOException {
		if (bytes > 0) {
			try {
				in.skipNBytes(bytes);
			} catch (EOFException e) {
				throw new IOException("it ends in the middle", e);
			}
		}
	}

	private static boolean isZero(byte[] header) {
		for (byte each : header) {
			if (each != 0) {
				return false;
			}
		}
		return true;
	}

	/** Whether the sum of all bytes, those of the sum taken as spaces, is what the header says. */
	private static boolean isChecked(byte[] header) {
		int sum = 0;
		for (int i = 0; i < BLOCK; i++) {
			sum += i >= CHECKSUM && i < CHECKSUM_END ? ' ' : header[i] & 0xFF;
		}
		try {
			return sum == number(header, CHECKSUM, CHECKSUM_END);
		} catch (IOException e) {
			return false; // No number is no sum.
		}
	}

	/** A number in octal digits, or in all bits behind the first one, when that is set. */
	private static long number(byte[] header, int begin, int end) throws IOException {
		if (header[begin] < 0) {
			long value = header[begin] & 0x7F;
			for (int i = begin + 1; i < end; i++) {
				if (value >> 55 != 0) {
					throw new IOException("a size beyond all bounds");
				}
				value = value << 8 | header[i] & 0xFF;
			}
			return value;
		}
		String digits = new String(header, begin, end - begin, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
		try {
			long value = digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
			if (value >= 0) {
				return value;
			}
		} catch (NumberFormatException e) {
			throw new IOException("no number where one should be", e);
		}
		throw new IOException("no number where one should be");
	}

	private static String name(byte[] header) {
		String name = text(Arrays.copyOf(header, NAME_END), 0);
		boolean ustar = Arrays.equals(header, MAGIC, MAGIC + USTAR.length, USTAR, 0, USTAR.length);
		String prefix = ustar ? text(Arrays.copyOf(header, PREFIX_END), PREFIX) : "";
		return prefix.isEmpty() ? name : prefix + '/' + name;
	}

	/** Characters up to a zero byte, in UTF-8 unless they are not. */
	private static String text(byte[] bytes, int begin) {
		int end = begin;
		while (end < bytes.length && bytes[end] != 0) {
			end++;
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, begin, end - begin)).toString();
		} catch (CharacterCodingException e) {
			return new String(bytes, begin, end - begin, Charset.forName("windows-1252"));
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
