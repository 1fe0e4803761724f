// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is left of a name when it goes through another script: most of its consonants. Arabic writes few vowels, Chinese and
 * Japanese put vowels between consonants and do not tell all of these apart, and every language spells what it hears. Many
 * names have the same, so it is good for comparing long names in different scripts, and nothing else.
 */
final class Consonants {

	/** Those of shorter names have too much in common. */
	private static final int FEWEST = 5;

	/** A sound that some script has no sign of its own for, and the sign for it here. */
	private record Sound(Pattern pattern, String sign) {

		static Sound of(String pattern, String sign) {
			return new Sound(Pattern.compile(pattern), sign);
		}
	}

	/** In the order in which they are looked for. */
	private static final List<Sound> SOUNDS = List.of(Sound.of("ng(?![aeiou])", "n"), Sound.of("dzh?", "j"),
			Sound.of("sch|[szc]h|[zx]", "s"), Sound.of("ph|v", "f"), Sound.of("kh", ""), Sound.of("gh|[cgq]", "k"),
			Sound.of("b", "p"), Sound.of("d", "t"), Sound.of("l", "r"), Sound.of("[aeiouywh']", ""),
			Sound.of("([a-z])\\1+", "$1"));

	private Consonants() {
	}

	/** They are the same for the ways in which different scripts write a name; empty if there are too few. */
	static Optional<String> of(FoldedName name) {
		String consonants = name.joined();
		for (Sound sound : SOUNDS) {
			consonants = sound.pattern.matcher(consonants).replaceAll(sound.sign);
		}
		return consonants.length() < FEWEST ? Optional.empty() : Optional.of(consonants);
	}
}
