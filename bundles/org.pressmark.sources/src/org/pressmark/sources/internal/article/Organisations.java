// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows agencies and desks from persons; the words are in {@code organisations.properties}. */
public final class Organisations {

	private static final Map<String, List<String>> LISTS =
			Resources.lists(Organisations.class, "organisations.properties", "\\|");
	private static final Set<String> NAMES = Set.copyOf(LISTS.get("names"));
	private static final Set<String> ACCOUNTS = Set.copyOf(LISTS.get("accounts"));
	private static final Set<String> WORDS = Set.copyOf(LISTS.get("words"));

	private static final Set<String> OUTLETS = Set.copyOf(LISTS.get("outlets"));

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private Organisations() {
	}

	/**
	 * Whether a name is that under which somebody runs a site, or which systems give to who has none.
	 *
	 * @param name as it stands where authors are named
	 * @return true for what names nobody
	 */
	public static boolean isAccount(String name) {
		return ACCOUNTS.contains(name.strip().toLowerCase(Locale.ROOT));
	}

	/**
	 * Whether a name is that of an agency, an outlet or a desk.
	 *
	 * @param name as it stands where authors are named
	 * @return false for what may be a person
	 */
	public static boolean is(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return NAMES.contains(lower) || SPACES.splitAsStream(lower).anyMatch(WORDS::contains);
	}

	/**
	 * Whether a name has a word that tells outlets.
	 *
	 * @param name as it stands in the title of a page
	 * @return false for agencies, whose names may tell who says what a headline says
	 */
	public static boolean isOutlet(String name) {
		return SPACES.splitAsStream(name.toLowerCase(Locale.ROOT)).anyMatch(word -> OUTLETS.contains(word) || word.endsWith(".com"));
	}
}
