// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The days of the week and the months in many languages, as the list {@code days.txt} has them. */
final class Days {

	private static final Set<String> NAMES = read();

	private Days() {
	}

	/** Whether a word, folded as {@link Words#folded} does it, names a day or a month in whichever language. */
	static boolean contain(String word) {
		return NAMES.contains(word);
	}

	private static Set<String> read() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Days.class.getResourceAsStream("days.txt"), StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ")))
					.filter(name -> !name.isEmpty()).map(Words::folded).collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
