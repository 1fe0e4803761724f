// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.pressmark.model.EventStatus;

/** What people call things in the heads and cells of tables. */
final class TableWords {

	private static final Pattern BETWEEN = Pattern.compile("\\|");
	private static final String STATUS = "status_";

	private final Properties words = new Properties();
	private final Set<String> unknown;
	private final Map<String, EventStatus> statuses = new HashMap<>();

	TableWords() {
		try (Reader reader = new InputStreamReader(TableWords.class.getResourceAsStream("words.properties"),
				StandardCharsets.UTF_8)) {
			words.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		unknown = Set.copyOf(of("unknown"));
		for (EventStatus status : EventStatus.values()) {
			of(STATUS + status.getLiteral()).forEach(word -> statuses.putIfAbsent(word, status));
		}
	}

	/** What a column is called, the likeliest first. */
	List<String> of(EventColumn column) {
		return of(column.key());
	}

	/** What a column of dates as EDTF is called. */
	List<String> ofEdtf() {
		return of("edtf");
	}

	/** The status that a word means. */
	Optional<EventStatus> status(String word) {
		return Optional.ofNullable(statuses.get(folded(word)));
	}

	/** Whether it says that something is not known, as an empty cell does. */
	boolean isUnknown(String word) {
		return unknown.contains(folded(word));
	}

	/** A word as it is compared: whatever its letters' case and however its accents are encoded. */
	static String folded(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
	}

	private List<String> of(String key) {
		return BETWEEN.splitAsStream(words.getProperty(key)).map(TableWords::folded).toList();
	}
}
