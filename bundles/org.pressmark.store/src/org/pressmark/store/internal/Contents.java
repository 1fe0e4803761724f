// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** The texts and original bytes of articles, each stored once under its SHA-256 and never changed. */
final class Contents {

	private final Connection connection;

	Contents(Connection connection) {
		this.connection = connection;
	}

	String putText(String text) throws SQLException {
		String hash = hash(text.getBytes(StandardCharsets.UTF_8));
		try (PreparedStatement insert = connection.prepareStatement(
				"INSERT INTO text_content(hash, body, units) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) { //$NON-NLS-1$
			insert.setString(1, hash);
			insert.setString(2, text);
			insert.setInt(3, text.length());
			insert.executeUpdate();
		}
		return hash;
	}

	String putSource(byte[] bytes) throws SQLException {
		String hash = hash(bytes);
		try (PreparedStatement insert = connection
				.prepareStatement("INSERT INTO source_content(hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING")) { //$NON-NLS-1$
			insert.setString(1, hash);
			insert.setBytes(2, bytes);
			insert.executeUpdate();
		}
		return hash;
	}

	Optional<String> text(String hash) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT body FROM text_content WHERE hash = ?")) { //$NON-NLS-1$
			select.setString(1, hash);
			try (ResultSet result = select.executeQuery()) {
				return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
			}
		}
	}

	Optional<byte[]> source(String hash) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT body FROM source_content WHERE hash = ?")) { //$NON-NLS-1$
			select.setString(1, hash);
			try (ResultSet result = select.executeQuery()) {
				return result.next() ? Optional.of(result.getBytes(1)) : Optional.empty();
			}
		}
	}

	static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e); //$NON-NLS-1$
		}
	}
}
