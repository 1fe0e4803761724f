// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What is made of a language and takes a while, for the languages that were asked for last: articles may say any. For any
 * thread.
 *
 * @param <T> what; immutable
 */
public final class PerLanguage<T> {

	private static final int MOST = 16;

	private final Function<Locale, T> maker;
	private final Map<Locale, T> made = new LinkedHashMap<>(MOST, 1, true);

	/** Makes it with this. */
	public PerLanguage(Function<Locale, T> maker) {
		this.maker = maker;
	}

	/** That of a language. */
	public synchronized T get(Locale language) {
		T value = made.get(language);
		if (value == null) {
			value = maker.apply(language);
			made.put(language, value);
			if (made.size() > MOST) {
				made.remove(made.keySet().iterator().next());
			}
		}
		return value;
	}
}
