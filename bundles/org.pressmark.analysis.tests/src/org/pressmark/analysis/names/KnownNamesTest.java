// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Looking only near the wanted names finds what looking everywhere does. */
class KnownNamesTest {

	private static final List<String> WORDS = List.of("Ba", "Ce", "Da\u0308", "Ef", "\uD835\uDC00G", "블링컨", "런던", "of");
	private static final List<String> BETWEEN = List.of(" ", "  ", " \u0301", "\u00a0", "-", "\n", ". ", "");
	private static final int ROUNDS = 2_000;
	private static final int NAMES = 40;
	private static final long SEED = 20261126;

	@Test
	void around_TheSameLongestNamesAsInTheWholeText() {
		Random random = new Random(SEED);
		int found = 0;
		for (int round = 0; round < ROUNDS; round++) {
			List<KnownNames.Name> known = new ArrayList<>();
			for (int i = 0; i < NAMES; i++) {
				known.add(new KnownNames.Name(words(random, 1 + random.nextInt(4), List.of(" ", "-")), Optional.of("e" + i)));
			}
			List<KnownNames.Name> wanted = known.subList(0, 1);
			String text = words(random, 60, BETWEEN);
			KnownNames names = KnownNames.of(wanted, known);
			List<?> everywhere = LongestNames.of(names.in(text));
			assertEquals(everywhere, LongestNames.of(names.around(text)), () -> wanted + " in " + text + " of " + known);
			found += everywhere.size();
		}
		assertTrue(found > ROUNDS, "else this proves nothing: " + found);
	}

	private static String words(Random random, int count, List<String> between) {
		List<String> parts = new ArrayList<>();
		Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size()))).limit(count).forEach(word -> {
			parts.add(parts.isEmpty() ? "" : between.get(random.nextInt(between.size())));
			parts.add(word);
		});
		return String.join("", parts);
	}
}
