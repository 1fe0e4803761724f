// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the word lists that lie beside the classes. */
public final class Resources {

	private Resources() {
	}

	/**
	 * Reads a list of words for each key.
	 *
	 * @param owner     the class beside which it lies
	 * @param name      the resource, properties in UTF-8
	 * @param separator what stands between two words, a regular expression
	 * @return words by key
	 */
	public static Map<String, List<String>> lists(Class<?> owner, String name, String separator) {
		Properties properties = new Properties();
		try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
		return properties.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(),
				key -> List.of(properties.getProperty(key).strip().split(separator))));
	}
}
