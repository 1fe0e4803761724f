// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.store.RowChange;

/** The texts and original bytes of articles, each stored once under its SHA-256 and never changed. */
final class Contents {

	private final Statements statements;

	Contents(Statements statements) {
		this.statements = statements;
	}

	String putText(String text) throws SQLException {
		String hash = hash(text.getBytes(StandardCharsets.UTF_8));
		int added = statements.update(
				"INSERT INTO text_content(hash, body, units) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", hash, text,
				text.length());
		if (added > 0) {
			new SameStories(statements, this).learn(hash, text);
		}
		return hash;
	}

	String putSource(byte[] bytes) throws SQLException {
		String hash = hash(bytes);
		statements.update("INSERT INTO source_content(hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING", hash, bytes);
		return hash;
	}

	Optional<String> text(String hash) throws SQLException {
		return statements.first("SELECT body FROM text_content WHERE hash = ?", row -> row.getString(1), hash);
	}

	Optional<byte[]> source(String hash) throws SQLException {
		return statements.first("SELECT body FROM source_content WHERE hash = ?", row -> row.getBytes(1), hash);
	}

	/** The texts that changes give to articles which were there before, by article id. */
	Map<String, String> newTexts(List<RowChange> changes) throws SQLException {
		Map<String, String> texts = new HashMap<>();
		for (RowChange change : changes) {
			boolean update = "article".equals(change.table()) && !change.isInsert() && !change.isDelete();
			if (update && change.after().get().get(Mapping.TEXT) instanceof String hash) {
				texts.put(change.id(), text(hash).orElse(""));
			}
		}
		return texts;
	}

	static String hash(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
