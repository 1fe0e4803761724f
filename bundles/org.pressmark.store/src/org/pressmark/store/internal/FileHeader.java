// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The beginning of a database file, as far as it is there
 * (https://www.sqlite.org/fileformat2.html#the_database_header).
 *
 * @param bytes at most {@value #LENGTH}
 */
record FileHeader(ByteBuffer bytes) {

	static final int APPLICATION_ID = 0x50724d6b; // "PrMk"

	private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
	private static final int LENGTH = 100;
	private static final int PAGE_SIZE_AT = 16;
	private static final int WRITE_VERSION_AT = 18;
	private static final int READ_VERSION_AT = 19;
	private static final int CHANGE_COUNTER_AT = 24;
	private static final int PAGE_COUNT_AT = 28;
	private static final int USER_VERSION_AT = 60;
	private static final int APPLICATION_ID_AT = 68;
	private static final int COUNTER_OF_PAGE_COUNT_AT = 92;
	private static final int LARGEST_PAGE = 65_536;
	/** The newest of the ways to keep a journal that SQLite has (WAL). */
	private static final int NEWEST_VERSION = 2;

	static FileHeader of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new FileHeader(ByteBuffer.wrap(in.readNBytes(LENGTH)));
		}
	}

	/** Whether the file is a project, of whatever version, damaged or whole. */
	boolean isOfProject() {
		return bytes.limit() == LENGTH && Arrays.equals(MAGIC, 0, MAGIC.length, bytes.array(), 0, MAGIC.length)
				&& bytes.getInt(APPLICATION_ID_AT) == APPLICATION_ID;
	}

	/** The version of the project's format. */
	int userVersion() {
		return bytes.getInt(USER_VERSION_AT);
	}

	/** Whether it says how to read and write the file in a way that SQLite knows; it takes others for write protection. */
	boolean isUsable() {
		return isKnown(bytes.get(WRITE_VERSION_AT)) && isKnown(bytes.get(READ_VERSION_AT));
	}

	/** How long the file has to be, in bytes; 0 if that is told elsewhere. */
	long length() {
		boolean counted = bytes.getInt(CHANGE_COUNTER_AT) == bytes.getInt(COUNTER_OF_PAGE_COUNT_AT);
		int size = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE_AT));
		return counted ? Integer.toUnsignedLong(bytes.getInt(PAGE_COUNT_AT)) * (size == 1 ? LARGEST_PAGE : size) : 0;
	}

	private static boolean isKnown(byte version) {
		return version >= 1 && version <= NEWEST_VERSION;
	}
}
