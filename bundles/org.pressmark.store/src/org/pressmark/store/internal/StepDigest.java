// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What a step of the history is stored with, so that {@code check} can tell if it is no longer as it was written: the
 * SHA-256 of the digest of the step before it and of its own columns.
 */
final class StepDigest {

	/** The columns, in the order in which they are digested. What a step's number is, the order of the steps tells. */
	static final List<String> COLUMNS = List.of("id", "at", "author", "label", "kind", "target", "touched", "size",
			"changes");

	private static final String INSERT = "INSERT INTO history(%s, digest) VALUES (%s?) RETURNING seq"
			.formatted(String.join(", ", COLUMNS), String.join("", Collections.nCopies(COLUMNS.size(), "?, ")));

	private StepDigest() {
	}

	/**
	 * Adds a step with its digest.
	 *
	 * @param values of {@link #COLUMNS}
	 * @return its number
	 */
	static long insert(Statements statements, Object... values) throws SQLException {
		String previous = statements.first("SELECT digest FROM history ORDER BY seq DESC LIMIT 1", row -> row.getString(1))
				.orElse("");
		Object[] all = Arrays.copyOf(values, values.length + 1);
		all[values.length] = of(previous, values);
		return statements.first(INSERT, row -> row.getLong(1), all).orElseThrow();
	}

	/** The digest that a step has to have, after a step of the previous digest. */
	static String of(String previous, ResultSet step) throws SQLException {
		Object[] values = new Object[COLUMNS.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = step.getObject(COLUMNS.get(i));
		}
		return of(previous, values);
	}

	private static String of(String previous, Object... values) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(all)) {
			write(previous, out);
			for (Object value : values) {
				write(value, out);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Contents.hash(all.toByteArray());
	}

	/** With its length before it, so that no two lists of values look the same; null has none. */
	private static void write(Object value, DataOutputStream out) throws IOException {
		if (value == null) {
			out.writeInt(-1);
			return;
		}
		byte[] bytes = value instanceof byte[] blob ? blob : value.toString().getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}
}
