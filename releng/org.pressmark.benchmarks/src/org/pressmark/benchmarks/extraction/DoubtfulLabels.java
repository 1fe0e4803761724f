// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Labels that a person who looked at the page found wrong, with the reason: {@code doubtful-labels.properties}. */
final class DoubtfulLabels {

	private final Properties reasons = new Properties();

	DoubtfulLabels() throws IOException {
		String name = "doubtful-labels.properties";
		try (InputStream in = Objects.requireNonNull(DoubtfulLabels.class.getResourceAsStream(name), name)) {
			reasons.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
	}

	/** Why a page's label is wrong; the fields are {@code body}, {@code title}, {@code authors} and {@code date}. */
	Optional<String> reason(String id, String field) {
		return Optional.ofNullable(reasons.getProperty(id + '.' + field));
	}
}
