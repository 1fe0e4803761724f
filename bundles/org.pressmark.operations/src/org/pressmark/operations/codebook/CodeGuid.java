// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The GUID by which other programs know a code. Our ids are ULIDs (https://github.com/ulid/spec), 128 bits as GUIDs are:
 * so each is the other, written in other digits. An id that is none has the GUID that is made from its letters.
 */
final class CodeGuid {

	private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
	/** Twenty-six digits of five bits: the first has only three. */
	private static final Pattern ULID = Pattern.compile("[0-7][" + DIGITS + "]{25}");
	private static final int BITS = 5;
	private static final int MASK = 31;

	private CodeGuid() {
	}

	/** The GUID of a code with an id. */
	static UUID of(String id) {
		if (!ULID.matcher(id).matches()) {
			return UUID.nameUUIDFromBytes(("pressmark:code:" + id).getBytes(StandardCharsets.UTF_8));
		}
		long high = 0;
		long low = 0;
		for (int i = 0; i < id.length(); i++) {
			high = high << BITS | low >>> Long.SIZE - BITS;
			low = low << BITS | DIGITS.indexOf(id.charAt(i));
		}
		return new UUID(high, low);
	}

	/** The id of a new code with a GUID. */
	static String id(UUID guid) {
		char[] id = new char[26];
		long high = guid.getMostSignificantBits();
		long low = guid.getLeastSignificantBits();
		for (int i = id.length - 1; i >= 0; i--) {
			id[i] = DIGITS.charAt((int) (low & MASK));
			low = low >>> BITS | high << Long.SIZE - BITS;
			high >>>= BITS;
		}
		return new String(id);
	}
}
