// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words beside a class, in UTF-8: a key, and words with bars between them. Immutable. */
public final class WordLists {

	private final Properties properties = new Properties();

	private WordLists() {
	}

	/** Those of a file beside a class that has to be there. */
	public static WordLists of(Class<?> beside, String file) {
		WordLists lists = new WordLists();
		try (InputStream stream = beside.getResourceAsStream(file)) {
			lists.properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return lists;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The words of a key; none if it is not there. */
	public Set<String> words(String key) {
		return Arrays.stream(text(key).split("\\|")).map(String::strip).filter(word -> !word.isEmpty())
				.collect(Collectors.toUnmodifiableSet());
	}

	/** The words of a key of a language: {@code key.fr}; none if it is not there. */
	public Set<String> words(String key, Locale language) {
		return words(key + '.' + language.getLanguage());
	}

	/** What is written at a key of a language; empty if it is not there. */
	public String text(String key, Locale language) {
		return text(key + '.' + language.getLanguage());
	}

	private String text(String key) {
		return properties.getProperty(key, "");
	}
}
